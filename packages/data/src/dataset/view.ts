import type { Claim, Collections, DatasetRecord, Pledge, Redirect } from "../../types/index.d.ts";
import type { EdtfInput } from "../dates/index.ts";
import type { Release } from "../diff/change.ts";
import type { ReadonlyDataset } from "../diff/readonly-dataset.ts";
import { COLLECTION_NAMES, collectionOfId } from "../shape/index.ts";
import { claimsFor } from "./claims-for.ts";
import { deepFreeze } from "./deep-freeze.ts";
import type { CollectionName, RecordOf } from "./ids.ts";
import { type InForce, listInForce } from "./in-force.ts";
import { type Links, linksById, NO_LINKS } from "./links.ts";
import { type Revision, revisionsOf } from "./revisions.ts";
import type { Totals, TotalsFilter } from "./total.ts";
import { totalsOf } from "./totals.ts";
import { matches, type Where } from "./where.ts";

/** A dataset with its lookups. Everything it gives out is frozen. */
export interface DatasetView {
  readonly version: string;
  /** The record of an id, typed by the id's collection; undefined where there is none. Redirects are not followed: ask `redirectOf`. */
  get<const Id extends string>(id: Id): RecordOf<Id> | undefined;
  /** The records of a collection by id; with `where`, those whose fields have the values given. */
  list<C extends CollectionName>(collection: C, where?: Where<Collections[C]>): readonly Collections[C][];
  /** What a record names and what names it; both empty for an id that nothing names. */
  links(id: string): Links;
  /** The claims of a record on a place, around it and within it (see `claimsFor`); none for an unknown id. */
  claimsFor(id: string, path?: string): readonly Claim[];
  /** What became of an id that has no record any more. */
  redirectOf(id: string): Redirect | undefined;
  /** The releases that changed a record, the oldest first. */
  revisions(id: string): readonly Revision[];
  /** Adds pledges up (see `totalsOf`); a restated pledge outside of those given is looked up in this dataset. */
  totals(pledges: readonly Pledge[], filter?: TotalsFilter): Totals;
  /** The agreements in force on a date, by id, with how sure that is (see `inForce`). */
  inForceOn(date: EdtfInput, options?: { readonly certainty?: "certain" | "possible" }): readonly InForce[];
}

/**
 * A view of any dataset in the model: the published one, or a user's own. Its records are frozen by this. Indexes
 * are built when they are first needed.
 *
 * @param releases the history of the dataset, the oldest release first.
 */
export function viewOf(dataset: ReadonlyDataset, releases: readonly Release[] = []): DatasetView {
  const all = COLLECTION_NAMES.flatMap((name) => deepFreeze<readonly DatasetRecord[]>(dataset[name]));
  const records = once(() => new Map(all.map((record) => [record.id, record])));
  const redirects = once(
    () => new Map(deepFreeze(dataset.redirects).map((redirect) => [redirect.from, redirect])),
  );
  const links = once(() => linksById(all));
  const get = <const Id extends string>(id: Id) => records().get(id) as RecordOf<Id> | undefined;
  const findPledge = (id: string) =>
    collectionOfId(id) === "pledges" ? (get(id) as Pledge | undefined) : undefined;
  return Object.freeze<DatasetView>({
    version: dataset.version,
    get,
    list: <C extends CollectionName>(collection: C, where: Where<Collections[C]> = {}) =>
      select(dataset[collection] as readonly Collections[C][], where),
    links: (id) => links().get(id) ?? NO_LINKS,
    claimsFor: (id, path) => claimsOf(records().get(id), path),
    redirectOf: (id) => redirects().get(id),
    revisions: (id) => deepFreeze(revisionsOf(id, releases, records().has(id))),
    totals: (pledges, filter = {}) => totalsOf(pledges, filter, findPledge),
    inForceOn: (date, { certainty } = {}) => deepFreeze(listInForce(dataset.agreements, date, certainty)),
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function select<T extends object>(records: readonly T[], where: Where<T>): readonly T[] {
  if (Object.keys(where).length === 0) return records;
  return Object.freeze(records.filter((record) => matches(record, where)));
}

function claimsOf(record: DatasetRecord | undefined, path?: string): readonly Claim[] {
  return record ? claimsFor(record, path) : Object.freeze([]);
}
