import { compareKeys } from "@org/defense-pact-data/fields";
import type { Dataset, DatasetRecord } from "@org/defense-pact-data/types";

/** A dataset document that is only read. */
export type DatasetDocument = {
  readonly [K in keyof Dataset]: Dataset[K] extends readonly (infer T)[] ? readonly T[] : Dataset[K];
};

/** The records in the order of their ids, which is that of a published dataset. */
export function byId<T extends DatasetRecord>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compareKeys(a.id, b.id));
}
