import type { DatasetRecord } from "@org/defense-pact-data";
import type { Arguments } from "../command.ts";
import { askDataset } from "../dataset-store.ts";
import { unknownRecord } from "../unknown-record.ts";
import { storeAsked } from "./dataset-asked.ts";

/**
 * A record of the dataset that `--dataset` names.
 *
 * @throws UsageError where it has none of that id.
 */
export function recordAsked(id: string, args: Arguments): Promise<DatasetRecord> {
  return askDataset(async (store) => {
    const record = await store.get(id);
    if (record === undefined) throw await unknownRecord(store, "show", [id]);
    return record.record;
  }, storeAsked(args));
}
