import { csv } from "@org/defense-pact-data/export";
import type { CollectionName } from "@org/defense-pact-store";
import { parse } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { TABLE_COLUMNS } from "../openapi/question-schemas.ts";
import type { Operation } from "./examples.ts";

/** The columns of questions' tables, by the address; every other table is one of a collection. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  "/v1/search": TABLE_COLUMNS.hits,
  "/v1/totals": TABLE_COLUMNS.totals,
  "/v1/timeline": TABLE_COLUMNS.entries,
};

/** What is wrong with a table: RFC 4180, the columns of its collection or question, as many cells in each row. */
export function csvFaults({ path }: Operation, body: string): readonly string[] {
  const collection = path.split("/")[2] as CollectionName;
  const columns = COLUMNS[path];
  const header = columns ? `${columns.join(",")}\r\n` : (csv.recordWriter?.({ collection }).head ?? "");
  if (!body.startsWith(header)) return [`the header is not that of ${path}: ${body.slice(0, 100)}`];
  try {
    // Rows with more or fewer cells than the header are refused.
    parse(body, { record_delimiter: "\r\n" });
    return [];
  } catch (error) {
    return [`the table cannot be read: ${(error as Error).message}`];
  }
}

interface AtomParts {
  readonly id?: string;
  readonly title?: string;
  readonly updated?: string;
  readonly author?: { readonly name?: string };
  readonly link?: readonly { readonly href?: string; readonly rel?: string }[];
  readonly entry?: readonly AtomParts[];
}

const ATOM = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  isArray: (name) => name === "entry" || name === "link",
});

/** What is wrong with a feed: that it is XML, and has what RFC 4287 demands of a feed and of each entry. */
export function atomFaults(body: string): readonly string[] {
  const wellFormed = XMLValidator.validate(body);
  if (wellFormed !== true) return [`the feed is no XML: ${wellFormed.err.msg}`];
  const { feed } = ATOM.parse(body) as { readonly feed?: AtomParts & { readonly xmlns?: string } };
  if (feed?.xmlns !== "http://www.w3.org/2005/Atom") return ["the root is no feed of Atom"];
  const entries = feed.entry ?? [];
  const ids = new Set(entries.map(({ id }) => id));
  return [
    ...partFaults("the feed", feed),
    ...(feed.author?.name ? [] : ["the feed has no author"]),
    ...(feed.link?.some(({ rel }) => rel === "self") ? [] : ["the feed does not link to itself"]),
    ...entries.flatMap((entry) => partFaults(`entry ${entry.id}`, entry)),
    ...(ids.size === entries.length ? [] : ["two entries have one id"]),
  ];
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

function partFaults(what: string, { id, title, updated, link }: AtomParts): readonly string[] {
  return [
    ...(id !== undefined && URL.canParse(id) ? [] : [`${what} has no id that is an address`]),
    ...(title ? [] : [`${what} has no title`]),
    ...(RFC_3339.test(updated ?? "") && !updated?.startsWith("1970")
      ? []
      : [`${what} was not updated on a day: ${updated}`]),
    ...(link?.every(({ href = "" }) => URL.canParse(href)) ? [] : [`${what} has a link that leads nowhere`]),
  ];
}
