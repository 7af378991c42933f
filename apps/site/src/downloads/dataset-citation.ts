import { bibtex, csl, DEFENSE_PACT, type Form, ris } from "@org/defense-pact-data/export";
import type { SiteData } from "../dataset/site-data.ts";

/** A form in which the dataset's own citation is given, and the file that it stands in. */
export interface DatasetCitation {
  readonly title: string;
  readonly file: string;
  readonly text: string;
}

/** How to cite the dataset in a sentence. */
export function citationSentence(site: string, data: SiteData): string {
  const [release] = data.releases;
  const day = release?.version === data.version ? ` (${release.date})` : "";
  return `${DEFENSE_PACT.creator}. ${DEFENSE_PACT.title}. Version ${data.version}${day}. ${site} Licence: CC BY 4.0.`;
}

/** The same for programs that keep references. */
export function datasetCitations(site: string, data: SiteData): readonly DatasetCitation[] {
  const published = data.releases.find(({ version }) => version === data.version)?.date;
  const about = { ...DEFENSE_PACT, homepage: site, ...(published && { published }) };
  // Without its articles, a dataset's citations are its own alone.
  const alone = { ...data.dataset, articles: [] };
  const cite = (form: Form) => ({
    title: form.title,
    file: `cite/defense-pact.${form.extension}`,
    text: [...form.write(alone, { about })].join(""),
  });
  return [bibtex, ris, csl].map(cite);
}
