import type { DatasetRecord } from "../../types/index.d.ts";
import { SHAPES } from "../generated/shapes.ts";
import { collectionOfType, type Fact, facts } from "../shape/index.ts";

export type { Fact } from "../shape/index.ts";

/**
 * Every fact of a record in the record's order: a leaf or atomic value (a date, a quantity), the pointer by keys that
 * claims use for it, and the evidence it asks for. What the record holds as evidence is left out.
 */
export function factsOf(record: DatasetRecord): readonly Fact[] {
  const collection = collectionOfType(record.type);
  return collection === undefined
    ? []
    : facts(record as unknown as Record<string, unknown>, SHAPES[collection]);
}
