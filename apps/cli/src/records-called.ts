import type { DatasetRecord } from "@org/defense-pact-data";
import { headlineOf } from "@org/defense-pact-data/model";
import type { CollectionName, Store } from "@org/defense-pact-store";
import { everyRecord } from "./every-record.ts";
import { nearest } from "./terminal/nearest.ts";

/** The ids of the records that people call so; where nobody is, of those called nearly so. */
export async function recordsCalled(
  store: Store,
  collections: readonly CollectionName[],
  name: string,
): Promise<string[]> {
  const idsByName = new Map<string, string[]>();
  for (const collection of collections)
    for await (const { id, record } of everyRecord(store, collection))
      for (const each of namesOf(record)) idsByName.set(each, [...(idsByName.get(each) ?? []), id]);
  const near = nearest(folded(name), [...idsByName.keys()]);
  return [...new Set(idsByName.get(folded(name)) ?? idsByName.get(near ?? "") ?? [])];
}

/** Whether people call a record so, in whatever case. */
export function isCalled(record: DatasetRecord, name: string): boolean {
  return namesOf(record).includes(folded(name));
}

/** Its name, title or headline, its aliases, and a state's codes. */
function namesOf(record: DatasetRecord): string[] {
  const aliases = ("aliases" in record && record.aliases) || [];
  const { iso2, iso3 } = ("identifiers" in record && record.identifiers) || ({} as StateCodes);
  const names = [headlineOf(record).title, ...aliases.map(({ name }) => name), iso2, iso3];
  return names.flatMap((name) => (name === undefined ? [] : folded(name)));
}

interface StateCodes {
  readonly iso2?: string;
  readonly iso3?: string;
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
