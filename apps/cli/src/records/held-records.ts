import type { DatasetRecord } from "@org/defense-pact-data";
import {
  COLLECTION_NAMES,
  type CollectionName,
  collectionOfType,
  SHAPES,
  type Shape,
  shapeOfPart,
} from "@org/defense-pact-data/model";

/** Steps into a text: the position of a document or line in it first. */
export type Path = readonly (string | number)[];

/** A record in a text, and the way to it there. */
export interface HeldRecord {
  readonly record: DatasetRecord;
  readonly at: Path;
}

/** The records in a value read from a file: a record, a list of them, or `{ "actors": [...] }`. */
export function recordsIn(value: unknown, at: Path): HeldRecord[] {
  if (isRecord(value)) return [{ record: value, at }];
  if (Array.isArray(value)) return value.flatMap((part, index) => recordsIn(part, [...at, index]));
  if (typeof value !== "object" || value === null || "type" in value) return [];
  return COLLECTION_NAMES.flatMap((name) => {
    const list = (value as Record<string, unknown>)[name];
    return Array.isArray(list) ? recordsIn(list, [...at, name]) : [];
  });
}

/** The shape of a part of a record, by its place in the text. */
export function shapeAt({ record, at: root }: HeldRecord, at: Path): Shape {
  const whole: Shape = SHAPES[collectionOfType(record.type) as CollectionName];
  return at.slice(root.length).reduce((here: Shape, step) => shapeOfPart(here, String(step)), whole);
}

function isRecord(value: unknown): value is DatasetRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    "type" in value &&
    collectionOfType(String(value.type)) !== undefined &&
    "claims" in value &&
    Array.isArray(value.claims)
  );
}
