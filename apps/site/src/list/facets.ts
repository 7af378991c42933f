import { type CollectionName, slugOf } from "@org/defense-pact-data/model";
import type { Collections, DatasetRecord, Pledge } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";
import { nameOf } from "../words/names.ts";
import { sayTerm } from "../words/vocabulary.ts";
import { furthestStage } from "./furthest-stage.ts";

/** One way to narrow a collection down: the values that a record has in it, as they stand in addresses. */
export interface Facet {
  readonly field: string;
  readonly label: string;
  readonly valuesOf: (record: DatasetRecord) => readonly string[];
  readonly word: (value: string, data: SiteData) => string;
}

function terms<R extends DatasetRecord>(
  field: string,
  label: string,
  valuesOf: (record: R) => readonly (string | undefined)[],
): Facet {
  return {
    field,
    label,
    valuesOf: (record) => valuesOf(record as R).filter((value) => value !== undefined),
    word: sayTerm,
  };
}

function records<R extends DatasetRecord>(
  field: string,
  label: string,
  collection: CollectionName,
  idsOf: (record: R) => readonly (string | undefined)[],
): Facet {
  return {
    field,
    label,
    valuesOf: (record) => [
      ...new Set(
        idsOf(record as R)
          .filter((id) => id?.startsWith(`${collection}/`))
          .map((id) => slugOf(id as string)),
      ),
    ],
    word: (slug, data) => nameOf(`${collection}/${slug}`, data),
  };
}

/** The facets of each collection. `page` is no field of any: it stands in the addresses of lists. */
export const FACETS: Readonly<Record<CollectionName, readonly Facet[]>> = {
  agreements: [
    terms<Collections["agreements"]>("status", "Status", ({ status }) => [status]),
    terms<Collections["agreements"]>("kind", "Kind", ({ kind }) => [kind]),
    terms<Collections["agreements"]>("topic", "Topic", ({ scope = [] }) => scope),
    records<Collections["agreements"]>("party", "Party", "actors", ({ parties }) =>
      parties.map(({ actor }) => actor),
    ),
  ],
  pledges: [
    terms<Pledge>("stage", "Stage", (pledge) => [furthestStage(pledge)?.stage]),
    terms<Pledge>("kind", "Kind", ({ promise }) => [promise?.kind]),
    records<Pledge>("giver", "Given by", "actors", ({ by }) => [by]),
    records<Pledge>("recipient", "To", "actors", ({ to }) => to.map(({ target }) => target)),
  ],
  actors: [terms<Collections["actors"]>("kind", "Kind", ({ kind }) => [kind])],
  places: [
    terms<Collections["places"]>("kind", "Kind", ({ kind }) => [kind]),
    records<Collections["places"]>("country", "Country", "actors", ({ country }) => [country]),
  ],
  articles: [
    records<Collections["articles"]>("publisher", "Publisher", "actors", ({ publisher }) => [publisher]),
    terms<Collections["articles"]>("basis", "Known from", ({ basis }) => [basis]),
  ],
  events: [
    terms<Collections["events"]>("kind", "Kind", ({ kind }) => [kind]),
    terms<Collections["events"]>("status", "Status", ({ status }) => [status]),
    records<Collections["events"]>("participant", "Participant", "actors", ({ participants = [] }) =>
      participants.map(({ actor }) => actor),
    ),
  ],
  statements: [
    records<Collections["statements"]>("speaker", "Speaker", "actors", ({ speaker }) => [speaker]),
    terms<Collections["statements"]>("act", "Act", ({ act }) => [act]),
    terms<Collections["statements"]>("topic", "Topic", ({ topics = [] }) => topics),
  ],
};
