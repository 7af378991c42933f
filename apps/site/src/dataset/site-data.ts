import {
  COLLECTION_NAMES,
  type CollectionName,
  type DatasetView,
  viewOf,
} from "@org/defense-pact-data/model";
import type { Anchor, Claim, Collections, Dataset, DatasetRecord } from "@org/defense-pact-data/types";
import { type Records, recordsOf } from "@org/defense-pact-figures";
import { readDataset } from "./read-dataset.ts";
import { changesByRecord, type ReleaseChanges, readReleaseChanges } from "./release-changes.ts";

/** A claim that rests on an article, where it stands, and in whose record. */
export interface Citation {
  readonly record: DatasetRecord;
  readonly claim: Claim;
  readonly anchor: Anchor;
}

/** Everything that pages are made from, indexed once: no page looks through a whole collection. */
export interface SiteData {
  readonly dataset: Dataset;
  readonly version: string;
  readonly view: DatasetView;
  /** The same records as the figures index them. */
  readonly figures: Records;
  get(id: string): DatasetRecord | undefined;
  list<C extends CollectionName>(collection: C): readonly Collections[C][];
  /** The claims that cite an article, in the order of records and claims. */
  citationsOf(article: string): readonly Citation[];
  /** The releases, the newest first. */
  readonly releases: readonly ReleaseChanges[];
  /** The releases that changed a record, each with those changes alone. */
  changesOf(id: string): readonly ReleaseChanges[];
}

/** Indexes a dataset for the pages. */
export function siteDataOf(dataset: Dataset, releases: readonly ReleaseChanges[] = []): SiteData {
  const view = viewOf(dataset);
  const all = COLLECTION_NAMES.flatMap((name): readonly DatasetRecord[] => dataset[name]);
  const records = new Map(all.map((record) => [record.id, record]));
  const citations = citationsByArticle(all);
  const changes = changesByRecord(releases);
  return {
    dataset,
    version: dataset.version,
    view,
    figures: recordsOf(dataset),
    get: (id) => records.get(id),
    list: <C extends CollectionName>(collection: C) =>
      dataset[collection] as unknown as readonly Collections[C][],
    citationsOf: (article) => citations.get(article) ?? [],
    releases,
    changesOf: (id) => changes.get(id) ?? [],
  };
}

function citationsByArticle(records: readonly DatasetRecord[]): ReadonlyMap<string, readonly Citation[]> {
  const byArticle = new Map<string, Citation[]>();
  for (const record of records) {
    for (const claim of record.claims) {
      for (const anchor of claim.anchors) {
        const citations = byArticle.get(anchor.source);
        if (citations) citations.push({ record, claim, anchor });
        else byArticle.set(anchor.source, [{ record, claim, anchor }]);
      }
    }
  }
  return byArticle;
}

/** Where a build keeps its data: the pages are bundled and what writes the files beside them is not, so they share no module. */
const OPENED = Symbol.for("@org/defense-pact-site data");
const build = globalThis as { [OPENED]?: Promise<SiteData> };

/** The data of this build, read and indexed on first use. */
export function siteData(): Promise<SiteData> {
  build[OPENED] ??= readDataset().then((dataset) => siteDataOf(dataset, readReleaseChanges()));
  return build[OPENED];
}

/** Has this build use what was read elsewhere. */
export function useSiteData(data: Promise<SiteData>): void {
  // What is wrong with it is told to the pages, which ask for it later.
  data.catch(() => {});
  build[OPENED] = data;
}
