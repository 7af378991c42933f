import type { DatasetRecord } from "../../types/index.d.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { type Link, linksOf } from "./links-of.ts";

/** The links of a record: what it names, and what names it. */
export interface Links {
  readonly out: readonly Link[];
  readonly in: readonly Link[];
}

export const NO_LINKS: Links = deepFreeze({ out: [], in: [] });

/** Judgements on two pledges hold in both directions, as do relations of the kind `related`. */
const SYMMETRIC_FIELDS: ReadonlySet<string> = new Set(["/possiblySameAs/target", "/distinctFrom/target"]);

/**
 * The links of every record by id, in both directions. A symmetric relation is stored once and stands here on both
 * sides, out and in (rule 17 of the data model); its `heldBy` tells where it is stored. Ids without a record have
 * an entry too where something names them.
 */
export function linksById(records: Iterable<DatasetRecord>): ReadonlyMap<string, Links> {
  const byId = new Map<string, { out: Link[]; in: Link[] }>();
  const entry = (id: string): { out: Link[]; in: Link[] } => {
    const links = byId.get(id) ?? { out: [], in: [] };
    byId.set(id, links);
    return links;
  };
  for (const record of records) {
    for (const link of linksOf(record).flatMap(bothWays)) {
      entry(link.from).out.push(link);
      entry(link.to).in.push(link);
    }
  }
  return deepFreezeEach(byId);
}

function bothWays(link: Link): Link[] {
  const isSymmetric =
    SYMMETRIC_FIELDS.has(link.field) || (link.field === "/relations/target" && link.role === "related");
  return isSymmetric ? [link, { ...link, from: link.to, to: link.from }] : [link];
}

function deepFreezeEach(byId: ReadonlyMap<string, Links>): ReadonlyMap<string, Links> {
  for (const links of byId.values()) deepFreeze(links);
  return byId;
}
