import { csv, geojson, jsonld } from "@org/defense-pact-data/export";
import { COLLECTION_NAMES, collectionOfId } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { CollectionName, StoredRecord } from "@org/defense-pact-store";

/** A record on each line. */
export function recordsNdjson(records: readonly StoredRecord[]): string {
  return records.map(({ json }) => `${json}\n`).join("");
}

/** Records of one collection as rows, each field of the model in its column. */
export function recordsCsv(records: readonly StoredRecord[], collection: CollectionName): string {
  return written(csv.recordWriter?.({ collection }), records);
}

/** Records as linked data, with the context in the document. */
export function recordsJsonld(records: readonly StoredRecord[]): string {
  return written(jsonld.recordWriter?.(), records);
}

/** What of the records a place locates, as features, and how many none does; `named` has the places. */
export function recordsGeojson(records: readonly StoredRecord[], named: readonly DatasetRecord[]): string {
  const byId = new Map(named.map((record) => [record.id, record]));
  const of = (name: CollectionName) =>
    records.filter(({ id }) => collectionOfId(id) === name).map(({ record }) => record);
  const dataset = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, of(name)]));
  const options = { base: (id: string) => byId.get(id) };
  return [...geojson.write(dataset as unknown as Parameters<typeof geojson.write>[0], options)].join("");
}

type Writer = ReturnType<NonNullable<typeof csv.recordWriter>>;

function written(writer: Writer | undefined, records: readonly StoredRecord[]): string {
  if (writer === undefined) throw new TypeError("The form does not write record by record.");
  return writer.head + records.map(({ record }) => writer.record(record)).join("") + writer.tail;
}
