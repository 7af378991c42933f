/**
 * The published records with their lookups. A bundler keeps only the collections that are used: the lookups
 * (`get`, `list`, `links` …) use them all, the collections by themselves nothing else.
 */
import type { Claim, Collections, Pledge, Redirect } from "../../types/index.d.ts";
import type { EdtfInput } from "../dates/index.ts";
import type { CollectionName, RecordOf } from "./ids.ts";
import type { InForce } from "./in-force.ts";
import type { Links } from "./links.ts";
import { published } from "./published.ts";
import type { Revision } from "./revisions.ts";
import type { Totals, TotalsFilter } from "./total.ts";
import type { Where } from "./where.ts";

export type * from "../../types/index.d.ts";
export { actors } from "../generated/data/actors.ts";
export { agreements } from "../generated/data/agreements.ts";
export { articles } from "../generated/data/articles.ts";
export { events } from "../generated/data/events.ts";
export { places } from "../generated/data/places.ts";
export { pledges } from "../generated/data/pledges.ts";
export { redirects } from "../generated/data/redirects.ts";
export { release, version } from "../generated/data/release.ts";
export { statements } from "../generated/data/statements.ts";
export { type Fact, factsOf } from "./facts-of.ts";
export type { CollectionName, RecordOf } from "./ids.ts";
export { type InForce, type InForceAnswer, inForce } from "./in-force.ts";
export type { Links } from "./links.ts";
export type { Link } from "./links-of.ts";
export type { Revision } from "./revisions.ts";
export type { LeftOut, Total, Totals, TotalsFilter, Uncounted } from "./total.ts";
export { type DatasetView, viewOf } from "./view.ts";
export type { Where } from "./where.ts";

/**
 * The record of an id, typed by the id's collection: `get("actors/kenya")` is an `Actor` or undefined. An id that
 * has been redirected has no record; `redirectOf` tells what became of it.
 */
export function get<const Id extends string>(id: Id): RecordOf<Id> | undefined {
  return published().get(id);
}

/** What became of an id that has no record any more; undefined for an id that has one, or never had. */
export function redirectOf(id: string): Redirect | undefined {
  return published().redirectOf(id);
}

/**
 * The records of a collection by id; with `where`, those whose fields have the values given: `list("actors", { kind: "state" })`.
 *
 * @throws TypeError where a field of `where` holds a list or an object.
 */
export function list<C extends CollectionName>(
  collection: C,
  where?: Where<Collections[C]>,
): readonly Collections[C][] {
  return published().list(collection, where);
}

/**
 * What a record names (`out`) and what names it (`in`), each with the place. Symmetric relations stand on both
 * sides. The places of evidence (`/claims/…`, `/resolutions/…`) are among them: `links(article).in` is what cites it.
 */
export function links(id: string): Links {
  return published().links(id);
}

/**
 * The claims of a record on a place (`/signed/date`), around it (a claim on an object covers its leaves) and within
 * it; rivals and withdrawn ones included, each says so. Without a path all of them; none for an unknown id.
 */
export function claimsFor(id: string, path?: string): readonly Claim[] {
  return published().claimsFor(id, path);
}

/** The releases that changed a record, the oldest first, with the changes. */
export function revisions(id: string): readonly Revision[] {
  return published().revisions(id);
}

/**
 * Pledges added up, as intervals `[min, max]`: one total for each kind, unit and stage, since none of these add up
 * with another. Restatements count once, pledges that may be the same in the upper bound only; every total lists
 * what it counts and what not, and why. Amounts are in major units of the currency; `max` null is open.
 */
export function totals(pledges: readonly Pledge[], filter?: TotalsFilter): Totals {
  return published().totals(pledges, filter);
}

/**
 * The agreements in force on a date (`2025-01-01`, `2025`, any EDTF), by id, each with `yes` (on every reading of
 * its record) or `possibly`; `certainty: "certain"` keeps those with `yes`. `inForce` says when it is which.
 *
 * @throws RangeError when the date is not of the EDTF profile.
 */
export function inForceOn(
  date: EdtfInput,
  options?: { readonly certainty?: "certain" | "possible" },
): readonly InForce[] {
  return published().inForceOn(date, options);
}
