import type { DatasetRecord } from "../../types/index.d.ts";
import { collectionOf } from "./collections.ts";
import { DERIVED } from "./derived.ts";
import type { CollectionName, FieldType } from "./field.ts";
import { fieldAt, fieldsIn, INDEXED_NAMES } from "./lookup.ts";
import { type FieldRow, roleIn, rowOf, rowsOf } from "./rows.ts";

/** The number of an indexed field: its place in `INDEXED_NAMES`, from 1. */
export type FieldNumber = number;

type Emit = (field: FieldNumber, row: FieldRow) => void;

/** A step on the way to indexed fields. */
interface Step {
  readonly inner: Map<string, Step>;
  field?: { readonly number: FieldNumber; readonly pointer: string; readonly type: FieldType };
}

/**
 * Emits what `rowsOf` gives for every indexed field, in one walk of the record. Equal values of a field may come
 * more than once.
 * @throws RangeError for a date outside of the profile.
 */
export function eachRow(record: DatasetRecord, emit: Emit): void {
  const collection = collectionOf(record.id);
  if (collection === undefined) return;
  DERIVED.forEach((name, index) => {
    for (const row of rowsOf(record, name)) emit(index + 1, row);
  });
  walk(record, stepsOf(collection), emit);
}

const STEPS = new Map<CollectionName, Step>();

function stepsOf(collection: CollectionName): Step {
  const known = STEPS.get(collection);
  if (known) return known;
  const root: Step = { inner: new Map() };
  for (const { pointer, indexed } of fieldsIn(collection)) {
    if (!indexed) continue;
    let step = root;
    for (const name of pointer.slice(1).split("/")) {
      const next: Step = step.inner.get(name) ?? { inner: new Map() };
      step.inner.set(name, next);
      step = next;
    }
    const type = fieldAt(pointer)[0]?.type as FieldType;
    step.field = { number: INDEXED_NAMES.indexOf(pointer) + 1, pointer, type };
  }
  STEPS.set(collection, root);
  return root;
}

function walk(holder: object, { inner }: Step, emit: Emit): void {
  for (const [name, step] of inner) {
    const value = (holder as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || value === null) continue;
    if (Array.isArray(value)) for (const each of value) visit(each, step, holder, emit);
    else visit(value, step, holder, emit);
  }
}

function visit(value: unknown, step: Step, around: object, emit: Emit): void {
  const { field, inner } = step;
  if (field) {
    const { type, pointer, number } = field;
    const role = type === "reference" ? roleIn(around as Readonly<Record<string, unknown>>, pointer) : "";
    const row = rowOf(type, value, role);
    if (row) emit(number, row);
  }
  if (inner.size > 0 && typeof value === "object" && value !== null) walk(value, step, emit);
}
