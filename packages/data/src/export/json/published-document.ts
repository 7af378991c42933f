import type { Dataset, DatasetRecord, Redirect } from "../../../types/index.d.ts";
import { inPublishedForm, redirectInPublishedForm } from "../../dataset/published-form.ts";
import type { ReadonlyDataset } from "../../diff/index.ts";
import { COLLECTION_NAMES, type CollectionName } from "../../shape/index.ts";

/** A dataset document in its published form and order, whatever order it came in: what `dataset.json` holds. */
export function publishedDocument({ $schema, version, redirects, ...collections }: ReadonlyDataset): Dataset {
  const ordered = COLLECTION_NAMES.map((name) => [
    name,
    collections[name].map((record) => inPublishedForm(name, record) as DatasetRecord).sort(by("id")),
  ]);
  return {
    ...($schema === undefined ? {} : { $schema }),
    version,
    ...(Object.fromEntries(ordered) as Pick<Dataset, CollectionName>),
    redirects: redirects.map((redirect) => redirectInPublishedForm(redirect) as Redirect).sort(by("from")),
  };
}

/** By code units, not by a locale, so that every machine sorts alike. */
function by<K extends string>(
  name: K,
): (a: { readonly [P in K]: string }, b: { readonly [P in K]: string }) => number {
  return (a, b) => (a[name] < b[name] ? -1 : Number(a[name] > b[name]));
}
