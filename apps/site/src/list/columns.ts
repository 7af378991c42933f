import { type CollectionName, headlineOf } from "@org/defense-pact-data/model";
import type { Collections, DatasetRecord } from "@org/defense-pact-data/types";
import { sayDate } from "@org/defense-pact-figures";
import { namersOf } from "../dataset/naming.ts";
import type { SiteData } from "../dataset/site-data.ts";
import { type Child, html } from "../html/html.ts";
import { linkTo, nameOf, pageOf } from "../words/names.ts";
import { capital, sayList } from "../words/say.ts";
import { sayTerm } from "../words/vocabulary.ts";
import { dateOf } from "./date-of.ts";
import { furthestStage } from "./furthest-stage.ts";

/** A column of a list. */
export interface Column {
  readonly label: string;
  readonly cell: (record: DatasetRecord, data: SiteData) => Child;
}

const title = (label: string): Column => ({
  label,
  cell: (record) => html`<a href="${pageOf(record.id)}">${headlineOf(record).title}</a>`,
});

const kind: Column = { label: "Kind", cell: (record) => capital(sayTerm(headlineOf(record).kind ?? "")) };

const date = (label: string): Column => ({
  label,
  cell: (record, data) => {
    const date = dateOf(record, data);
    return date ? sayDate(date, { short: true }) : html`<span class="absent">no date</span>`;
  },
});

/** A column whose cells know the type of their records. */
function column<C extends CollectionName>(
  _: C,
  label: string,
  cell: (record: Collections[C], data: SiteData) => Child,
): Column {
  return { label, cell: (record, data) => cell(record as Collections[C], data) };
}

const named = (record: DatasetRecord, data: SiteData): Child => namersOf(record.id, data).size;

const COLUMNS: Readonly<Record<CollectionName, readonly Column[]>> = {
  agreements: [
    title("Agreement"),
    column("agreements", "Parties", ({ parties }, data) =>
      sayList(parties.slice(0, 4).map(({ actor }) => nameOf(actor, data))),
    ),
    column("agreements", "Status", ({ status }) => capital(sayTerm(status))),
    date("Signed"),
  ],
  pledges: [
    title("Pledge"),
    column("pledges", "To", ({ to }, data) =>
      sayList(to.slice(0, 3).map(({ target }) => nameOf(target, data))),
    ),
    column("pledges", "Stage", (pledge) => capital(sayTerm(furthestStage(pledge)?.stage ?? "unknown"))),
    date("Announced"),
  ],
  actors: [title("Actor"), kind, { label: "Named by", cell: named }],
  places: [
    title("Place"),
    kind,
    column("places", "Country", ({ country }, data) => country && linkTo(country, data)),
    { label: "Named by", cell: named },
  ],
  articles: [
    title("Headline"),
    column("articles", "Publisher", ({ publisher }, data) => linkTo(publisher, data)),
    { label: "Claims", cell: ({ id }, data) => data.citationsOf(id).length },
    date("Published"),
  ],
  events: [
    title("Event"),
    kind,
    column("events", "Status", ({ status }) => capital(sayTerm(status))),
    date("Date"),
  ],
  statements: [
    title("Statement"),
    column("statements", "Speaker", ({ speaker }, data) => linkTo(speaker, data)),
    column("statements", "Occasion", ({ occasion }, data) => occasion && linkTo(occasion, data)),
    date("Date"),
  ],
};

/** The columns of a collection's list, its name first. */
export function columnsOf(collection: CollectionName): readonly Column[] {
  return COLUMNS[collection];
}
