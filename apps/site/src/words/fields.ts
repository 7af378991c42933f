import { capital, spaced } from "./say.ts";

/** What a field is called where its own name in words would not do. */
const FIELDS: Readonly<Record<string, string>> = {
  parties: "Party",
  signatories: "Signatory",
  aliases: "Other name",
  relations: "Related agreement",
  obligations: "Obligation",
  scope: "Covers",
  topics: "Topic",
  posts: "Post",
  stages: "Stage",
  conditions: "Condition",
  participants: "Participant",
  contributors: "Contributor",
  users: "User",
  bilateral: "Between two parties",
  bindingness: "Legally binding",
  publicity: "Text public",
  by: "Given by",
  within: "Part of",
  restates: "Repeats",
  possiblySameAs: "Possibly the same as",
  identifiers: "Code",
  upstream: "Taken from",
  retrieved: "Read on",
  basis: "Known from",
  url: "Address",
  gist: "What was said",
  iso2: "ISO 3166-1 alpha-2",
  iso3: "ISO 3166-1 alpha-3",
  m49: "UN M49",
  cow: "Correlates of War",
  gw: "Gleditsch and Ward",
  geonames: "GeoNames",
  unts: "UN Treaty Series",
  tias: "TIAS",
  ukts: "UK Treaty Series",
};

/** What a field is called, with a capital. */
export function fieldWord(name: string): string {
  return Object.hasOwn(FIELDS, name) ? (FIELDS[name] as string) : capital(spaced(name));
}
