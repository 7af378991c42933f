import type { DatasetRecord } from "../../types/index.d.ts";
import { escapeStep } from "../shape/index.ts";
import type { CollectionName } from "./field.ts";
import { fieldAt, INDEXED_NAMES } from "./lookup.ts";

/** A place in a record that names another record. */
export interface Reference {
  readonly to: string;
  /** By keys, as claims name it: `/parties/kenya/actor`. */
  readonly path: string;
  /** In any record: `/parties/actor`. */
  readonly field: string;
  /** What the other record is there: a party's or participant's role, a relation's kind. */
  readonly role?: string;
}

/** A pointer at which records name others. */
export interface ReferencePointer {
  readonly pointer: string;
  /** It belongs to the evidence rather than to the facts. */
  readonly isEvidence: boolean;
  /** Whose records have it. */
  readonly from: readonly CollectionName[];
  /** Whose records it can name. */
  readonly to: readonly CollectionName[];
}

export const REFERENCES: readonly ReferencePointer[] = INDEXED_NAMES.flatMap((pointer) => {
  const fields = fieldAt(pointer).filter(({ type }) => type === "reference");
  if (fields.length === 0) return [];
  return [
    {
      pointer,
      isEvidence: /^\/(claims|resolutions)\//.test(pointer),
      from: fields.flatMap(({ collections }) => collections),
      to: fields.flatMap(({ refs }) => refs ?? []),
    },
  ];
});

type Holder = Readonly<Record<string, unknown>>;

/** The references that a record has at a pointer, in the record's order. */
export function referencesAt(record: DatasetRecord, pointer: string): Reference[] {
  const keys = fieldAt(pointer)[0]?.keys ?? [];
  const found: Reference[] = [];
  const visit = (
    value: unknown,
    steps: readonly string[],
    lists: number,
    path: string,
    around: Holder,
  ): void => {
    if (Array.isArray(value)) {
      value.forEach((each, index) => {
        const key = keyOf(each, keys[lists] ?? null) ?? String(index);
        visit(each, steps, lists + 1, `${path}/${escapeStep(key)}`, around);
      });
    } else if (steps.length === 0) {
      if (typeof value === "string")
        found.push({ to: value, path, field: pointer, ...roleIn(around, pointer) });
    } else if (typeof value === "object" && value !== null) {
      const [step, ...rest] = steps as [string, ...string[]];
      visit((value as Holder)[step], rest, lists, `${path}/${step}`, value as Holder);
    }
  };
  visit(record, pointer.slice(1).split("/"), 0, "", {});
  return found;
}

function roleIn(around: Holder, pointer: string): { role?: string } {
  const role = pointer === "/relations/target" ? around.kind : around.role;
  return typeof role === "string" ? { role } : {};
}

/** An item's own key, else the slug of the property that the list is keyed by; of a scalar its slug. */
function keyOf(value: unknown, property: string | null): string | undefined {
  if (typeof value === "string") return slugOf(value);
  const holder = value as Holder;
  const named = holder.key ?? (property === null ? undefined : holder[property]);
  return typeof named === "string" ? slugOf(named) : undefined;
}

/** An id's slug; a path, which begins with a slash, is its own key. */
function slugOf(text: string): string {
  return text.startsWith("/") ? text : text.slice(text.indexOf("/") + 1);
}
