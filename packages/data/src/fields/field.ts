import type { Collections } from "../../types/index.d.ts";

export type CollectionName = keyof Collections;

/** How the values of a field are compared. A quantity and a date are intervals: vague ones answer in three ways. */
export type FieldType = "text" | "term" | "reference" | "date" | "boolean" | "number" | "quantity";

/** A leaf of the model: a place in records that holds one value, or one in each item of the lists on its way. */
export interface Field {
  /** Without the keys of list items: `/parties/actor` is the actor of every party. */
  readonly pointer: string;
  readonly collections: readonly CollectionName[];
  readonly type: FieldType;
  /** Of a term: the words of its vocabulary. */
  readonly terms?: readonly string[];
  /** Of a reference: the collections it may point into. */
  readonly refs?: readonly CollectionName[];
  /** A list is on the way, so that a record can have several values. */
  readonly many: boolean;
  /** The property that is the key of an item, for each list on the way; null where the item itself is. */
  readonly keys?: readonly (string | null)[];
  /** Kept in the index: found without reading records, and, where it is not `many`, sorted by. */
  readonly indexed: boolean;
  readonly description: string;
}
