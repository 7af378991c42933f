import type { SiteData } from "./site-data.ts";

/** Whether a field is one of evidence: what is named there is a source or a speaker, not what the record is about. */
export function isEvidence(field: string): boolean {
  return /^\/(claims|resolutions)\b/.test(field);
}

/** The ids of the records that name a record in their facts, each once, in the order of the dataset. */
export function namersOf(id: string, data: SiteData): ReadonlySet<string> {
  const links = data.view.links(id).in.filter(({ field }) => !isEvidence(field));
  return new Set(links.map(({ from }) => from));
}
