import type { CollectionName } from "@org/defense-pact-data/fields";
import type { Host } from "../engine.ts";
import { lawFor } from "../law.ts";
import type { Position } from "../query/cursor.ts";
import { MAX_LIMIT } from "../query/limit.ts";
import { type ListQuery, resolveList } from "../query/list-query.ts";
import type { StoredRecord } from "../store.ts";
import { projected } from "./stored-record.ts";

/** The records of a list one by one, read page by page: memory holds one page, whatever the size of the list. */
export async function* allRecords(
  host: Host,
  collection: CollectionName | "all",
  query: Omit<ListQuery, "limit" | "cursor" | "total">,
): AsyncGenerator<StoredRecord> {
  let after: Position | undefined;
  do {
    const from: Position | undefined = after;
    const { found, fields } = await host.run(async (engine) => {
      const resolved = resolveList(collection, { ...query, limit: MAX_LIMIT }, engine.release.digest);
      const law = await lawFor(resolved.conditions);
      return {
        found: await engine.find({ ...resolved, after: from }, MAX_LIMIT, law),
        fields: resolved.fields,
      };
    });
    for (const { stored } of found) yield fields ? projected(stored, fields) : stored;
    after = found.length < MAX_LIMIT ? undefined : found.at(-1)?.position;
  } while (after !== undefined);
}
