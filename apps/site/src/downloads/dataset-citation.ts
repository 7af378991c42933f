import { bibtex, csl, type Form, ris } from "@org/defense-pact-data/export";
import type { SiteData } from "../dataset/site-data.ts";
import type { Identity } from "../identity.ts";

/** A form in which the dataset's own citation is given, and the file that it stands in. */
export interface DatasetCitation {
  readonly title: string;
  readonly file: string;
  readonly text: string;
}

/** How to cite the dataset in a sentence. */
export function citationSentence(data: SiteData, { about, url }: Identity): string {
  const published = publishedOn(data);
  const version = `Version ${data.version}${published ? ` (${published})` : ""}`;
  return `${[about.creator, about.title, version].filter(Boolean).join(". ")}. ${url}/`;
}

/** The same for programs that keep references. */
export function datasetCitations(data: SiteData, { about }: Identity): readonly DatasetCitation[] {
  const published = publishedOn(data);
  // Without its articles, a dataset's citations are its own alone.
  const alone = { ...data.dataset, articles: [] };
  return [bibtex, ris, csl].map((form: Form) => ({
    title: form.title,
    file: `data/cite.${form.extension}`,
    text: [...form.write(alone, { about: { ...about, ...(published && { published }) } })].join(""),
  }));
}

function publishedOn({ releases, version }: SiteData): string | undefined {
  return releases.find((release) => release.version === version)?.date;
}
