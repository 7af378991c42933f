import type { DatasetRecord } from "@org/defense-pact-data";
import type { Arguments } from "../command.ts";
import { askDataset } from "../dataset-store.ts";
import { unknownRecord } from "../unknown-record.ts";
import { storeAsked } from "./dataset-asked.ts";
import { idMeant } from "./id-meant.ts";

/**
 * A record of the dataset that `--dataset` names.
 *
 * @throws UsageError where it has none of that id.
 */
export function recordAsked(id: string, args: Arguments): Promise<DatasetRecord> {
  return askDataset(async (store) => {
    const record = await store.get(await idMeant(id, async (each) => (await store.get(each)) !== undefined));
    if (record === undefined) throw await unknownRecord(store, "show", [id]);
    return record.record;
  }, storeAsked(args));
}
