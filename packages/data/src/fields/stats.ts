import type { Collections, DatasetRecord } from "../../types/index.d.ts";
import { COLLECTIONS, collectionOf } from "./collections.ts";
import { isRival } from "./is-disputed.ts";

/** How much a dataset holds. */
export interface Stats {
  readonly records: Readonly<Record<keyof Collections, number>>;
  /** Claims that stand, and those that have been withdrawn. */
  readonly claims: { readonly active: number; readonly withdrawn: number };
  readonly anchors: number;
  /** Articles that at least one claim cites. */
  readonly sourcesCited: number;
  /** Records with rival claims, and how many such claims stand. */
  readonly disputed: { readonly records: number; readonly rivals: number };
  readonly resolutions: number;
  readonly redirects: number;
}

/** Counts records one by one, so that a dataset of any size can be counted while it is read. */
export function statsCounter(): { add(record: DatasetRecord): void; stats(redirects: number): Stats } {
  const records = Object.fromEntries(COLLECTIONS.map((name) => [name, 0])) as Record<
    keyof Collections,
    number
  >;
  const cited = new Set<string>();
  const count = { active: 0, withdrawn: 0, anchors: 0, disputed: 0, rivals: 0, resolutions: 0 };
  return {
    add(record) {
      const collection = collectionOf(record.id);
      if (collection) records[collection] += 1;
      for (const { status, anchors } of record.claims) {
        count[status ?? "active"] += 1;
        count.anchors += anchors.length;
        for (const { source } of anchors) cited.add(source);
      }
      const rivals = record.claims.filter(isRival).length;
      count.rivals += rivals;
      count.disputed += Math.min(1, rivals);
      count.resolutions += record.resolutions?.length ?? 0;
    },
    stats: (redirects) => ({
      records,
      claims: { active: count.active, withdrawn: count.withdrawn },
      anchors: count.anchors,
      sourcesCited: cited.size,
      disputed: { records: count.disputed, rivals: count.rivals },
      resolutions: count.resolutions,
      redirects,
    }),
  };
}
