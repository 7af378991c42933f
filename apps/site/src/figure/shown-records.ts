import type { CollectionName } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { type Records, recordsOf } from "@org/defense-pact-figures";
import { isEvidence } from "../dataset/naming.ts";
import type { SiteData } from "../dataset/site-data.ts";
import { orderedRecords } from "../list/listings.ts";
import { count } from "../words/say.ts";

/** A picture of the whole dataset shows this many records of a collection: more could not be told apart. */
export const MOST_SHOWN = 150;

const DRAWN = ["agreements", "pledges", "events", "statements"] as const satisfies readonly CollectionName[];

/** What figures of the whole dataset draw, and what they say where that is not everything. */
export interface ShownRecords {
  readonly records: Records;
  readonly note?: string;
}

/** The latest records of each collection that is drawn, with what they name: all of them where there are few. */
export function shownRecords(data: SiteData): ShownRecords {
  const cut = DRAWN.filter((name) => data.list(name).length > MOST_SHOWN);
  if (cut.length === 0) return { records: data.figures };
  const drawn: DatasetRecord[] = DRAWN.flatMap((name) => orderedRecords(name, data).slice(0, MOST_SHOWN));
  const ids = new Set(drawn.map(({ id }) => id));
  const queue = [...ids];
  for (const id of queue) {
    for (const { to, field } of data.view.links(id).out) {
      if (ids.has(to) || /^(agreements|pledges|events|statements)\//.test(to)) continue;
      if (to.startsWith("articles/") || !isEvidence(field)) {
        ids.add(to);
        queue.push(to);
      }
    }
  }
  const records = recordsOf([...ids].flatMap((id) => data.get(id) ?? []));
  const parts = cut.map((name) => count(data.list(name).length, name.slice(0, -1), name));
  return {
    records,
    note: `Drawn are the ${MOST_SHOWN} latest of ${parts.join(" and of ")}; the CSV has all.`,
  };
}
