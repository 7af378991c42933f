import type { Actor, Article, DatasetRecord } from "../../../types/index.d.ts";
import { headlineOf } from "../../dataset/headline.ts";
import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import { type About, UNNAMED } from "../about.ts";
import { chosenIn, lookupIn } from "../chosen.ts";
import type { ExportOptions } from "../form.ts";

/** What is cited: an article, the dataset, or a record as an entry of the dataset. The forms spell it out each in their way. */
export interface Citation {
  /** The id of the record; of the dataset, its name. */
  readonly id: string;
  readonly kind: "article" | "dataset" | "entry";
  readonly title: string;
  readonly author?: string;
  /** Whose page an article is on; of an entry, the dataset. */
  readonly container?: string;
  /** The wire or agency that an article came from. */
  readonly source?: string;
  readonly section?: string;
  /** EDTF. */
  readonly issued?: string;
  readonly accessed?: string;
  readonly url?: string;
  readonly language?: string;
  readonly version?: string;
  readonly abstract?: string;
}

/** What the three forms of citations all lose. */
export const CITATION_LOSSES: readonly string[] = [
  "Only what a reader needs to find a source is kept: no facts, no claims, no fingerprints.",
  "The whole dataset is cited as itself and its articles; records of other collections are cited where that collection, or their ids, are asked for.",
];

/** The citations of an export: the dataset and its articles; of a collection or of ids, their records. */
export function* citationsOf(dataset: ReadonlyDataset, options: ExportOptions): Generator<Citation> {
  const { collection, ids, about = UNNAMED } = options;
  const isWhole = collection === undefined && ids === undefined;
  if (isWhole) yield datasetCitation(dataset.version, about);
  const lookup = lookupIn(dataset, options);
  const nameOf = (id: string): string => (lookup(id) as Actor | undefined)?.name ?? id;
  if (collection === undefined || collection === "articles") {
    for (const article of chosenIn(dataset, "articles", options)) yield articleCitation(article, nameOf);
  }
  if (isWhole || collection === "articles") return;
  for (const name of collection === undefined ? ENTRIES : [collection]) {
    for (const record of chosenIn(dataset, name, options))
      yield entryCitation(record, dataset.version, about);
  }
}

const ENTRIES = ["actors", "places", "agreements", "pledges", "events", "statements"] as const;

function datasetCitation(version: string, { name, title, creator, published, homepage }: About): Citation {
  return {
    id: name,
    kind: "dataset",
    title,
    version,
    ...(creator !== undefined && { author: creator }),
    ...(published !== undefined && { issued: published }),
    ...(homepage !== undefined && { url: homepage }),
  };
}

function articleCitation(article: Article, nameOf: (id: string) => string): Citation {
  const { id, headline, summary, publisher, upstream, section, language, published, retrieved, url } =
    article;
  return {
    id,
    kind: "article",
    title: headline,
    container: nameOf(publisher),
    language,
    ...(upstream !== undefined && { source: nameOf(upstream) }),
    ...(section !== undefined && { section }),
    ...(published !== undefined && { issued: published }),
    ...(retrieved !== undefined && { accessed: retrieved }),
    ...(url !== undefined && { url }),
    ...(summary !== undefined && { abstract: summary }),
  };
}

function entryCitation(record: DatasetRecord, version: string, about: About): Citation {
  const { summary } = record as { summary?: string };
  return {
    id: record.id,
    kind: "entry",
    title: headlineOf(record).title,
    container: about.title,
    version,
    ...(about.creator !== undefined && { author: about.creator }),
    ...(about.published !== undefined && { issued: about.published }),
    ...(about.homepage !== undefined && { url: `${about.homepage}/${record.id}/` }),
    ...(summary !== undefined && { abstract: summary }),
  };
}
