import { csv, type Form } from "@org/defense-pact-data/export";
import type { CollectionName, StoredRecord } from "@org/defense-pact-store";

/** A record on each line. */
export function recordsNdjson(records: readonly StoredRecord[]): string {
  return records.map(({ json }) => `${json}\n`).join("");
}

/** Records of one collection in a form of the data package. */
export function recordsAs(form: Form, records: readonly StoredRecord[], collection: CollectionName): string {
  const dataset = Object.freeze({ ...NO_RECORDS, [collection]: records.map(({ record }) => record) });
  return [...form.write(dataset as Parameters<Form["write"]>[0], { collection })].join("");
}

export const recordsCsv = (records: readonly StoredRecord[], collection: CollectionName): string =>
  recordsAs(csv, records, collection);

const NO_RECORDS = {
  version: "0.0.0",
  articles: [],
  actors: [],
  places: [],
  agreements: [],
  pledges: [],
  events: [],
  statements: [],
  redirects: [],
};
