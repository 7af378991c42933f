import type { DatasetRecord, Quantity } from "../../types/index.d.ts";
import { headlineOf } from "../dataset/headline.ts";
import { bounds, isQualified } from "../dates/index.ts";
import { intervalOf } from "../quantities/interval.ts";
import { type DerivedName, isDerived } from "./derived.ts";
import type { FieldType } from "./field.ts";
import { foldText } from "./fold-text.ts";
import { isDisputed } from "./is-disputed.ts";
import { fieldAt } from "./lookup.ts";
import { momentsOf } from "./moments.ts";

/** One value of a field as it is compared and sorted by. */
export interface FieldRow {
  /** Text; a number; 0 or 1; of a date its first possible day, of a quantity its lower bound (may be infinite). */
  readonly key: string | number;
  /** Of a date its EDTF text, of a reference the role beside it, of a moment its path; else empty. */
  readonly value: string;
  /** Of a date its last possible day, of a number or quantity its upper bound; else null. */
  readonly high: number | null;
  /** A date with a qualifier, a quantity that the source rounds: its bounds are not certain. */
  readonly vague: boolean;
}

type Holder = Readonly<Record<string, unknown>>;

/** The values that a record has at a pointer, or under a derived name; equal ones once, in the record's order. */
export function rowsOf(record: DatasetRecord, name: string): FieldRow[] {
  if (isDerived(name)) return derivedRows(record, name);
  const [field] = fieldAt(name);
  if (field === undefined) return [];
  const found: FieldRow[] = [];
  collect(record as unknown as Holder, name.slice(1).split("/"), 0, (value, around) => {
    const row = rowOf(field.type, value, field.type === "reference" ? roleIn(around, name) : "");
    if (row && !found.some((one) => one.key === row.key && one.value === row.value)) found.push(row);
  });
  return found;
}

/** One value as a row; undefined where it is not of the type. @throws RangeError for a date outside of the profile. */
export function rowOf(type: FieldType, value: unknown, role = ""): FieldRow | undefined {
  switch (type) {
    case "date":
      return typeof value === "string" ? dateRow(value) : undefined;
    case "quantity":
      return quantityRow(value as Quantity);
    case "number":
      return typeof value === "number" ? { key: value, value: "", high: value, vague: false } : undefined;
    case "boolean":
      return { key: value === true ? 1 : 0, value: "", high: null, vague: false };
    case "term":
    case "reference":
    case "text":
      return { key: textOf(value), value: role, high: null, vague: false };
    default:
      return type satisfies never;
  }
}

/** A claimed value can be anything: what is no text stands as JSON. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The days of a dataset are few beside its dates. */
const KNOWN_DATES = new Map<string, Omit<FieldRow, "value">>();
const MOST_DATES = 20_000;

function dateRow(value: string, as = value): FieldRow {
  const known = KNOWN_DATES.get(value) ?? daysOf(value);
  return { key: known.key, value: as, high: known.high, vague: known.vague };
}

function daysOf(value: string): Omit<FieldRow, "value"> {
  const { earliest, latest } = bounds(value);
  const days = { key: earliest, high: latest, vague: isQualified(value) };
  if (KNOWN_DATES.size >= MOST_DATES) KNOWN_DATES.clear();
  KNOWN_DATES.set(value, days);
  return days;
}

/** A quantity by its bounds; those of one that the source rounds are not certain. */
function quantityRow(quantity: Quantity): FieldRow {
  const { min, max, approximate } = intervalOf(quantity);
  return { key: min, value: "", high: max ?? Infinity, vague: approximate };
}

/** What the record named is there: a party's role, a relation's kind. */
export function roleIn(around: Holder, pointer: string): string {
  const role = pointer === "/relations/target" ? around.kind : around.role;
  return typeof role === "string" ? role : "";
}

function collect(
  holder: Holder,
  steps: readonly string[],
  at: number,
  emit: (value: unknown, around: Holder) => void,
): void {
  const value = holder[steps[at] as string];
  if (value === undefined || value === null) return;
  const isLast = at === steps.length - 1;
  for (const each of Array.isArray(value) ? value : [value]) {
    if (isLast) emit(each, holder);
    else if (typeof each === "object" && each !== null) collect(each as Holder, steps, at + 1, emit);
  }
}

function derivedRows(record: DatasetRecord, name: DerivedName): FieldRow[] {
  const plain = { value: "", high: null, vague: false };
  switch (name) {
    case "record":
      return [{ ...plain, key: 0 }];
    case "title":
      return [{ ...plain, key: foldText(headlineOf(record).title).slice(0, 200) }];
    case "date": {
      const { date } = headlineOf(record);
      return date === undefined ? [] : [dateRow(date)];
    }
    case "moment":
      return momentsOf(record).map(({ date, path }) => dateRow(date, path));
    case "disputed":
      return [{ ...plain, key: isDisputed(record) ? 1 : 0 }];
    default:
      return name satisfies never;
  }
}
