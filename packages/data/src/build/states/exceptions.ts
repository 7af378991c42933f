/** States that the ISO list does not mark independent, or lacks, each with the reason. */
export const STATE_EXCEPTIONS: Readonly<Record<string, string>> = {
  PSE: "The list marks it in contention; it is a non-member observer State of the United Nations (A/RES/67/19) and party to treaties.",
};

/** A state that ISO 3166-1 does not list. */
export const KOSOVO = {
  slug: "kosovo",
  name: "Kosovo",
  wikidata: "Q1246",
  code: 347,
  note: "Not in ISO 3166-1; a member of both lists of states, and a party to agreements.",
} as const;

/** Today's numeric code in the Correlates of War list, where its name there is another. */
export const COW_CODES: Readonly<Record<string, number>> = {
  CZE: 316,
  FSM: 987,
  GBR: 200,
  MKD: 343,
  SRB: 345,
  SWZ: 572,
  TLS: 860,
  TUR: 640,
  VCT: 57,
};

/** Today's numeric code in the Gleditsch and Ward list, where its name there is another. */
export const GW_CODES: Readonly<Record<string, number>> = {
  BIH: 346,
  COD: 490,
  CZE: 316,
  DEU: 260,
  FSM: 987,
  GBR: 200,
  ITA: 325,
  KGZ: 703,
  KOR: 732,
  MKD: 343,
  PRK: 731,
  SUR: 115,
  SWZ: 572,
  TLS: 860,
  TUR: 640,
  TZA: 510,
  VNM: 816,
  WSM: 990,
};
