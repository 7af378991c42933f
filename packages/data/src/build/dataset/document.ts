import type { Dataset, DatasetRecord, Redirect } from "../../../types/index.d.ts";
import { inPublishedForm, redirectInPublishedForm } from "../../dataset/published-form.ts";
import type { ReadonlyDataset } from "../../diff/index.ts";
import { COLLECTION_NAMES, type CollectionName, collectionOfId } from "../../shape/index.ts";
import type { RecordsRead } from "./records.ts";

/** What a dataset document says beside its records. */
export interface DocumentHead {
  readonly $schema: string;
  readonly version: string;
}

/** The dataset document of the records read: published form, records by id, redirects by the id they start from. */
export function documentOf({ records, redirects }: RecordsRead, head: DocumentHead): Dataset {
  const byCollection = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, [] as unknown[]]));
  for (const { file, value } of records) byCollection[collectionOfId(file) as CollectionName]?.push(value);
  return publishedDocument({ ...head, ...byCollection, redirects } as unknown as Dataset);
}

/** A dataset document in its published form and order, whatever order it came in. */
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
