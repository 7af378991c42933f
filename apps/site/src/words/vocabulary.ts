import { spaced } from "./say.ts";

/** Terms that a reader would not understand with their hyphens taken out. */
const TERMS: Readonly<Record<string, string>> = {
  mou: "memorandum of understanding",
  sofa: "status-of-forces agreement",
  "un-authorisation": "authorisation by the United Nations",
  "host-consent": "consent of the host",
  "call-for": "calls for",
  "state-negative": "states that something is not so",
  "counter-terrorism": "counter-terrorism",
  "base-access-presence": "bases, access and presence",
  "training-education": "training and education",
  "technology-innovation": "technology and innovation",
  "research-development": "research and development",
  "procurement-arms": "procurement of arms",
  "humanitarian-disaster": "humanitarian aid and disaster relief",
  "non-binding": "not binding",
  "us-government-work": "work of the United States government",
  "cc-by": "CC BY",
  "cc-by-sa": "CC BY-SA",
  cc0: "CC0",
  ogl: "Open Government Licence",
};

/** A term of a vocabulary in words. */
export function sayTerm(term: string): string {
  return Object.hasOwn(TERMS, term) ? (TERMS[term] as string) : spaced(term);
}

/** Whose words a claim rests on. */
export const VOICE_WORDS = {
  reporter: "reporter’s words",
  quoted: "quoted",
  paraphrased: "paraphrased",
  caption: "picture caption",
  official: "official text",
} as const;

/** How a value follows from the words. */
export const DERIVATION_WORDS = {
  explicit: "said in words",
  resolved: "resolved",
  inferred: "inferred",
} as const;

/** How a claimed value stands to the record's. */
export const RELATION_WORDS = {
  rival: "disagrees",
  coarser: "less exact",
  equivalent: "the same in other terms",
} as const;

/** Where a fact comes from that is backed by a reference standard. */
export const REFERENCE_WORDS: Readonly<Record<string, string>> = {
  "country-codes": "ISO 3166 and UN M49 country codes",
  "cow-states": "Correlates of War, state system membership",
  "gw-states": "Gleditsch and Ward, list of independent states",
  wikidata: "Wikidata",
  geonames: "GeoNames",
  other: "another list",
};

/** On what ground one value was chosen among rivals. */
export const METHOD_WORDS = {
  corroboration: "more independent sources agree on it",
  "official-source": "an official source says so",
  proximity: "the source closest to it says so",
  majority: "most sources say so",
  editor: "the editors’ judgement",
} as const;
