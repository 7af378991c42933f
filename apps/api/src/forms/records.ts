import { csv, geojson, jsonld } from "@org/defense-pact-data/export";
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

/** What of the records a place locates, as features; `named` has the places. */
export function recordsGeojson(records: readonly StoredRecord[], named: readonly DatasetRecord[]): string {
  const byId = new Map(named.map((record) => [record.id, record]));
  const of = (type: DatasetRecord["type"]) =>
    records.map(({ record }) => record).filter((record) => record.type === type);
  const dataset = {
    ...NO_RECORDS,
    places: of("place"),
    agreements: of("agreement"),
    pledges: of("pledge"),
    events: of("event"),
  };
  const options = { base: (id: string) => byId.get(id) };
  return [...geojson.write(dataset as unknown as Parameters<typeof geojson.write>[0], options)].join("");
}

type Writer = ReturnType<NonNullable<typeof csv.recordWriter>>;

function written(writer: Writer | undefined, records: readonly StoredRecord[]): string {
  if (writer === undefined) throw new TypeError("The form does not write record by record.");
  return writer.head + records.map(({ record }) => writer.record(record)).join("") + writer.tail;
}

const NO_RECORDS = { version: "0.0.0", articles: [], actors: [], statements: [], redirects: [] };
