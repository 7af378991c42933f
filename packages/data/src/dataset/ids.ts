import type { Collections, DatasetRecord } from "../../types/index.d.ts";

export type CollectionName = keyof Collections;

/** The record type that an id names: `actors/kenya` an actor, any string any record. */
export type RecordOf<Id extends string> = Id extends `${infer C extends CollectionName}/${string}`
  ? Collections[C]
  : DatasetRecord;
