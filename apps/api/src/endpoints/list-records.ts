import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { CollectionName, ListQuery, RawPage, StoredRecord } from "@org/defense-pact-store";
import { feedOfRecords } from "../forms/feed.ts";
import type { FormName } from "../forms/forms.ts";
import { recordsCsv, recordsGeojson, recordsJsonld, recordsNdjson } from "../forms/records.ts";
import { link } from "../http/page-link.ts";
import { RECORD_SCHEMAS } from "../openapi/schema-parts.ts";
import type { SchemaName } from "../openapi/schemas.ts";
import type { Parameter } from "../requests/parameter.ts";
import { addNamed } from "../source/drawn-records.ts";
import type { Asked, Content, Reading } from "./endpoint.ts";
import { assertAffordable } from "./query-cost.ts";
import { CURSOR, fieldsOf, fieldsShown, INCLUDE, LIMIT } from "./shared-parameters.ts";
import { assertNamed } from "./unknown-names.ts";

const parametersOf = (collection: CollectionName | "all"): readonly Parameter[] => [
  {
    name: "sort",
    type: "sort",
    collection,
    description:
      "`id`, `date`, `title`, or any indexed field with one value in a record, by its filter's name or pointer; a minus turns it.",
    example: "-date",
  },
  LIMIT,
  CURSOR,
  fieldsOf(collection),
  INCLUDE,
  {
    name: "total",
    type: "flag",
    description: "Whether to count all records that meet the filters.",
    example: "true",
  },
];

const ASKING =
  "Records that meet every filter; values of one filter are alternatives. Vague dates and amounts are intervals: a record is there if it *can* meet the filter, with `certainty=certain` if it does on every reading. Where nothing is found and a filter names a record that is not there, it is refused: `filter/unknown-record`. Any field of the model is a filter too, by its pointer: `/signed/place=nairobi`.";
const IN_PLACES =
  "GeoJSON has what a place locates; `unlocated` beside the features counts the records that none does.";

/** A page of a collection's records, or of all records. */
export function listRecords(collection: CollectionName | "all"): Reading {
  const isAll = collection === "all";
  const name = isAll ? "records" : collection;
  return {
    method: "GET",
    path: `/v1/${name}`,
    id: `list${capital(name)}`,
    tag: "Records",
    summary: isAll ? "Lists records of every collection" : `Lists ${collection}`,
    description: LOCATED.has(collection) ? `${ASKING} ${IN_PLACES}` : ASKING,
    parameters: parametersOf(collection),
    filters: collection,
    forms: formsOf(collection),
    answers: (isAll ? "RecordPage" : `${RECORD_SCHEMAS[collection]}Page`) as SchemaName,
    problems: [
      "query/unknown-sort",
      "query/unknown-field",
      "query/bad-limit",
      "query/bad-cursor",
      "query/stale-cursor",
      "request/too-costly",
    ],
    async answer(asked) {
      const query = await listQuery(collection, asked);
      if (asked.form === "json") {
        const page = await asked.source.ask((store) => store.listRaw(collection, query));
        if (page.count === 0) await assertNamed(asked);
        return pageAsStored(asked, page);
      }
      const { records, next } = await asked.source.ask((store) => store.list(collection, query));
      if (records.length === 0) await assertNamed(asked);
      return { body: await written(asked, collection, records), links: nextLink(asked, next) };
    },
  };
}

async function listQuery(
  collection: CollectionName | "all",
  { query, source, form }: Asked,
): Promise<ListQuery> {
  const { values } = query;
  assertAffordable(query.filters, collection, source, values.total as boolean);
  const fields = WHOLE.has(form) ? undefined : fieldsShown(values);
  return {
    filters: query.filters,
    limit: values.limit as number,
    total: values.total as boolean,
    ...(values.sort !== undefined && { sort: values.sort as string }),
    ...(values.cursor !== undefined && { cursor: values.cursor as string }),
    ...(fields !== undefined && { fields }),
  };
}

async function written(
  asked: Asked,
  collection: CollectionName | "all",
  records: readonly StoredRecord[],
): Promise<string> {
  if (asked.form === "csv" && collection !== "all") return recordsCsv(records, collection);
  if (asked.form === "atom") return feedOfRecords(records, asked, collection);
  if (asked.form === "jsonld") return recordsJsonld(records);
  if (asked.form === "geojson") return recordsGeojson(records, await namedBy(asked, records));
  return recordsNdjson(records);
}

async function namedBy(
  { source }: Asked,
  records: readonly StoredRecord[],
): Promise<readonly DatasetRecord[]> {
  const found = new Map(records.map(({ id, record }) => [id, record]));
  await source.ask((store) => addNamed(store, found));
  return [...found.values()];
}

/** A page as it is stored: its records are neither read nor written anew. */
function pageAsStored(asked: Asked, { json, count: _, ...more }: RawPage): Content {
  const rest = JSON.stringify(more).slice(1, -1);
  const body = `{"records":${json}${rest === "" ? "" : `,${rest}`}}`;
  return { body, links: nextLink(asked, more.next) };
}

function nextLink(asked: Asked, next: string | undefined): readonly string[] {
  return next === undefined ? [] : [link(asked.page(next), "next")];
}

/** Forms with a shape of their own have whole records; `fields` cuts the others down. */
const WHOLE: ReadonlySet<FormName> = new Set(["jsonld", "geojson", "atom"]);

const LOCATED: ReadonlySet<string> = new Set(["places", "agreements", "pledges", "events", "all"]);

function formsOf(collection: CollectionName | "all"): readonly [FormName, ...FormName[]] {
  const forms: FormName[] = ["ndjson", "jsonld", "atom"];
  if (collection !== "all") forms.push("csv");
  if (LOCATED.has(collection)) forms.push("geojson");
  return ["json", ...forms];
}

export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
