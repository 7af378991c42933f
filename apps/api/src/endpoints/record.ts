import type { Redirect } from "@org/defense-pact-data/types";
import type { CollectionName, StoredRecord } from "@org/defense-pact-store";
import { project } from "@org/defense-pact-store";
import { recordsCsv, recordsJsonld } from "../forms/records.ts";
import { link } from "../http/page-link.ts";
import { RECORD_SCHEMAS } from "../openapi/schema-parts.ts";
import type { SchemaName } from "../openapi/schemas.ts";
import { problem } from "../problems/problem.ts";
import type { Asked, Content, Reading } from "./endpoint.ts";
import { meantRecord } from "./meant-record.ts";
import { fieldsOf, fieldsShown, INCLUDE } from "./shared-parameters.ts";

/** A slug of each collection that the published dataset has. */
export const SLUG_EXAMPLES: Readonly<Record<CollectionName, string>> = {
  articles: "anadolu-2023-09-25-us-kenya",
  actors: "kenya",
  places: "nairobi",
  agreements: "us-kenya-defence-cooperation-framework",
  pledges: "us-haiti-mission-funding-2023",
  events: "austin-kenya-visit-2023",
  statements: "austin-commends-somalia",
};

/** The place of a record in an address. */
export const slugPlace = (collection: CollectionName) => ({
  slug: { description: "The record's id without its collection.", example: SLUG_EXAMPLES[collection] },
});

/** A record as it is stored. */
export function getRecord(collection: CollectionName): Reading {
  return {
    method: "GET",
    path: `/v1/${collection}/{slug}`,
    id: `get${RECORD_SCHEMAS[collection]}`,
    tag: "Records",
    summary: `Gives one of the ${collection}, with its evidence`,
    description:
      "An id that was moved answers 308; one that was split 300 with the choices; one that was withdrawn 410 with the reason.",
    places: slugPlace(collection),
    parameters: [fieldsOf(collection), INCLUDE],
    forms: ["json", "ndjson", "csv", "jsonld"],
    answers: `Shown${RECORD_SCHEMAS[collection]}` as SchemaName,
    problems: ["record/not-found", "record/withdrawn", "query/unknown-field"],
    statuses: [300, 308],
    async answer(asked) {
      const id = `${collection}/${asked.path.slug}`;
      return withRecord(asked, id, (stored) => ({
        body: written(asked, collection, stored),
        links: aboutLinks(asked.root, id),
      }));
    },
  };
}

/**
 * Answers with a record, or with what became of it.
 *
 * @param addressOf where the same is asked of another record; left out, it is the path that names it.
 */
export async function withRecord(
  asked: Asked,
  id: string,
  answer: (stored: StoredRecord) => Content | Promise<Content>,
  addressOf = (to: string) => asked.elsewhere(`/${to}${asked.at.slice(`/v1/${id}`.length)}`),
): Promise<Content> {
  const found = await asked.source.ask(async (store) => {
    const stored = await store.get(id);
    return stored
      ? { stored }
      : { redirect: await store.redirectOf(id), meant: await meantRecord(store, id) };
  });
  if (found.stored !== undefined) return answer(found.stored);
  if (found.redirect !== undefined) return redirected(id, found.redirect, addressOf);
  throw problem(
    "record/not-found",
    `There is no record ${JSON.stringify(id.slice(0, 160))}.`,
    found.meant === undefined ? {} : { suggestion: found.meant },
  );
}

function written(
  { form, query: { values } }: Asked,
  collection: CollectionName,
  stored: StoredRecord,
): string {
  if (form === "jsonld") return recordsJsonld([stored]);
  const fields = fieldsShown(values);
  const json = fields === undefined ? stored.json : JSON.stringify(project(stored.record, pointers(fields)));
  if (form === "json") return json;
  if (form === "ndjson") return `${json}\n`;
  return recordsCsv([{ ...stored, json, record: JSON.parse(json) }], collection);
}

const pointers = (names: readonly string[]) =>
  names.map((name) => (name.startsWith("/") ? name : `/${name}`));

function aboutLinks(root: string, id: string): readonly string[] {
  return [
    link(`${root}/${id}/claims`, "describedby"),
    link(`${root}/${id}/history`, "version-history"),
    link(`${root}/${id}/links`, "related"),
  ];
}

/** 308 where there is one record to go to, 300 with the choices where there are several. */
function redirected(
  from: string,
  { kind, to, reason, date }: Redirect,
  addressOf: (to: string) => string,
): Content {
  const [first] = to;
  if (kind === "withdrawn" || first === undefined) {
    throw problem("record/withdrawn", `The record ${from} was withdrawn on ${date}: ${reason}`);
  }
  const headers = { "content-type": "application/json; charset=utf-8" };
  const body = JSON.stringify({ from, reason, date, choices: to });
  if (kind === "moved") return { status: 308, body, headers: { ...headers, location: addressOf(first) } };
  return { status: 300, body, headers, links: to.map((id) => link(addressOf(id), "alternate")) };
}
