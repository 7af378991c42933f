import type { DatasetRecord } from "@org/defense-pact-data";
import { COLLECTION_NAMES, collectionOfId } from "@org/defense-pact-data/model";
import type { Store } from "@org/defense-pact-store";
import { UsageError } from "./command.ts";
import { everyRecord } from "./every-record.ts";
import { meantRecord } from "./meant-record.ts";

/** Says that none of the ids has a record, and which was probably meant, or what became of it. */
export async function unknownRecord(
  store: Store,
  asked: string,
  ids: readonly string[],
): Promise<UsageError> {
  for (const id of ids) {
    const redirect = await store.redirectOf(id);
    if (redirect)
      return new UsageError(
        `${asked}: ${id} was ${redirect.kind}: ${redirect.reason}`,
        redirect.to.map((to) => `See ${to}.`).join("\n"),
      );
  }
  const known = await recordsBeside(store, ids);
  return new UsageError(
    `${asked}: there is no record ${ids.join(" or ")}.`,
    ids.map((id) => meantRecord(id, known)).find((hint) => hint !== undefined),
  );
}

/** The records that there are in the collections of some ids; in all of them where one names none. */
async function recordsBeside(store: Store, ids: readonly string[]): Promise<DatasetRecord[]> {
  const known: DatasetRecord[] = [];
  const named = COLLECTION_NAMES.filter((name) => ids.some((id) => id.startsWith(`${name}/`)));
  const isPlain = ids.some((id) => collectionOfId(id) === undefined);
  for (const collection of isPlain ? COLLECTION_NAMES : named) {
    for await (const { record } of everyRecord(store, collection)) known.push(record);
  }
  return known;
}
