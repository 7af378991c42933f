import type { Dataset, DatasetRecord } from "@org/defense-pact-data/types";

/** What is multiplied: the states and places that these name stay one. */
const MULTIPLIED = ["agreements", "pledges", "events", "statements", "articles"] as const;

/** A step of a path that is keyed by the slug of a record which is multiplied too. */
const KEYED = /(\/(?:about|relations|possiblySameAs|distinctFrom)\/)([a-z0-9-]+)/g;

/**
 * A dataset of so many records or a few more: the published one, its agreements, pledges, events, statements and
 * articles copied under new ids until there are enough. Each copy has its claims and refers to its own neighbours.
 */
export function manyRecords(published: Dataset, records: number): Dataset {
  const originals = MULTIPLIED.flatMap((name): readonly DatasetRecord[] => published[name]);
  const ids = new Set(originals.map(({ id }) => id));
  const slugs = new Set([...ids].map((id) => id.slice(id.indexOf("/") + 1)));
  const fixed = published.actors.length + published.places.length;
  const copies = Math.max(1, Math.ceil((records - fixed) / originals.length));
  const many = { ...published, version: "1.0.0", redirects: [] } as Record<string, unknown>;
  for (const name of MULTIPLIED)
    many[name] = Array.from({ length: copies }, (_, copy) =>
      published[name].map((record) => copied(record, copy, ids, slugs)),
    ).flat();
  return many as unknown as Dataset;
}

function copied<R extends DatasetRecord>(
  record: R,
  copy: number,
  ids: ReadonlySet<string>,
  slugs: ReadonlySet<string>,
): R {
  const text = JSON.stringify(record)
    .replace(/"([a-z]+\/[a-z0-9-]+)"/g, (all, id: string) => (ids.has(id) ? `"${id}-${copy}"` : all))
    .replace(KEYED, (all, before: string, slug: string) =>
      slugs.has(slug) ? `${before}${slug}-${copy}` : all,
    );
  return JSON.parse(text) as R;
}
