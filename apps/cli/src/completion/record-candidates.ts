import { COLLECTION_NAMES, type CollectionName, headlineOf, slugOf } from "@org/defense-pact-data/model";
import { publishedDataset } from "../dataset/published-dataset.ts";
import { beginning, type Candidate } from "./candidate.ts";

/** Ids that begin as what is typed; without a slash, first the collections, then the ids whose slug has such a word. */
export function idCandidates(typed: string): Candidate[] {
  const collections = COLLECTION_NAMES.map((name) => ({ value: `${name}/` }));
  const begun = typed.includes("/") ? [] : beginning(collections, typed);
  if (begun.length > 0) return begun;
  const [collection] = typed.split("/");
  const known = COLLECTION_NAMES.find((name) => name === collection);
  return named(records(known === undefined ? COLLECTION_NAMES : [known]), typed);
}

/** Slugs of some collections, or whole ids where one is begun. */
export function slugCandidates(typed: string, collections: readonly CollectionName[]): Candidate[] {
  const all = records(collections);
  if (typed.includes("/")) return beginning(all, typed);
  return named(
    all.map(({ value, ...more }) => ({ value: slugOf(value), ...more })),
    typed,
  );
}

function records(collections: readonly CollectionName[]): Candidate[] {
  const dataset = publishedDataset();
  return collections.flatMap((name) =>
    dataset[name].map((record) => ({ value: record.id, about: headlineOf(record).title })),
  );
}

/** Those that begin so, else those whose slug does, else those with a word that does. */
function named(candidates: readonly Candidate[], typed: string): Candidate[] {
  const begun = beginning(candidates, typed);
  if (begun.length > 0) return begun;
  const slugs = candidates.filter(({ value }) => slugOf(value).startsWith(typed));
  return slugs.length > 0 ? slugs : candidates.filter(({ value }) => value.includes(`-${typed}`));
}
