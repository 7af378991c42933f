/** How a text is written: `currency`, as a code of ISO 4217. */
export type TextForm = "currency";

/** A filter that compares fields of the model; its type, terms and collections follow from the fields. */
export interface NamedFilter {
  readonly fields: readonly [string, ...string[]];
  /** Where not every text is a value. */
  readonly form?: TextForm;
  readonly description: string;
  readonly example: string;
}

/** By name, in the order in which help lists them. */
export const NAMED: Readonly<Record<string, NamedFilter>> = {
  kind: {
    fields: ["/kind", "/promise/kind", "/act"],
    description: "The kind of record; of a pledge that of its promise, of a statement its act.",
    example: "framework",
  },
  status: { fields: ["/status"], description: "How far an agreement or event has come.", example: "signed" },
  party: {
    fields: ["/parties/actor"],
    description: "An actor that belongs to the agreement.",
    example: "kenya",
  },
  signatory: { fields: ["/signatories/person"], description: "A person who signed.", example: "aden-duale" },
  by: { fields: ["/by"], description: "Who makes the pledge.", example: "united-states" },
  to: {
    fields: ["/to/target", "/to"],
    description: "Whom a pledge is to, or to whom a statement is addressed.",
    example: "haiti",
  },
  role: {
    fields: ["/parties/role", "/to/role", "/participants/role"],
    description: "In what role: of the actor asked for with party, to or participant; alone, of any.",
    example: "recipient",
  },
  under: {
    fields: ["/under"],
    description: "The agreement that a pledge is made under.",
    example: "us-kenya-defence-cooperation-framework",
  },
  restates: {
    fields: ["/restates"],
    description: "The pledge that is announced again.",
    example: "us-haiti-mission-funding-2023",
  },
  stage: { fields: ["/stages/stage"], description: "A stage that the pledge reached.", example: "committed" },
  currency: {
    fields: ["/promise/currency", "/promise/value/currency"],
    form: "currency",
    description: "The ISO 4217 code of the money promised.",
    example: "USD",
  },
  topic: { fields: ["/scope", "/topics"], description: "What it covers.", example: "peacekeeping" },
  bilateral: {
    fields: ["/bilateral"],
    description: "Whether there are exactly two parties.",
    example: "true",
  },
  bindingness: { fields: ["/bindingness"], description: "Whether it binds under law.", example: "binding" },
  publicity: { fields: ["/publicity"], description: "How much of the text is public.", example: "full" },
  relates: {
    fields: ["/relations/target"],
    description: "An agreement that it implements, amends, supersedes, enables or is related to.",
    example: "us-kenya-defence-cooperation-framework",
  },
  participant: {
    fields: ["/participants/actor"],
    description: "Who took part in the event.",
    example: "kenya",
  },
  place: {
    fields: ["/place", "/signed/place", "/area"],
    description: "Where it happened, was signed, or acts.",
    example: "nairobi",
  },
  "part-of": {
    fields: ["/partOf"],
    description: "What it is a part of.",
    example: "austin-kenya-visit-2023",
  },
  about: {
    fields: ["/about"],
    description: "What an event or statement is about.",
    example: "agreements/us-kenya-defence-cooperation-framework",
  },
  speaker: { fields: ["/speaker"], description: "Who said it.", example: "lloyd-austin" },
  "on-behalf-of": {
    fields: ["/onBehalfOf", "/signatories/onBehalfOf"],
    description: "For whom it was said or signed.",
    example: "united-states",
  },
  occasion: {
    fields: ["/occasion"],
    description: "The event at which it was said.",
    example: "nairobi-press-conference-2023",
  },
  country: { fields: ["/country"], description: "The state that a place lies in.", example: "kenya" },
  code: {
    fields: ["/identifiers/iso2", "/identifiers/iso3", "/identifiers/m49", "/identifiers/wikidata"],
    description: "An ISO 3166-1, M49 or Wikidata code of an actor or place.",
    example: "KEN",
  },
  "member-of": {
    fields: ["/memberOf"],
    description: "An organization it belongs to.",
    example: "us-forces",
  },
  org: { fields: ["/posts/org"], description: "Where the person holds an office.", example: "united-states" },
  publisher: { fields: ["/publisher"], description: "Whose page the article is.", example: "anews" },
  upstream: {
    fields: ["/upstream", "/blocks/upstream"],
    description: "The agency that the article, or a part of it, was taken from.",
    example: "associated-press",
  },
  language: { fields: ["/language"], description: "The language of the article, as BCP 47.", example: "en" },
  source: {
    fields: ["/claims/anchors/source"],
    description: "An article that a claim of the record cites.",
    example: "anadolu-2023-09-25-us-kenya",
  },
  quoted: {
    fields: ["/claims/speaker"],
    description: "Whose words a claim rests on.",
    example: "lloyd-austin",
  },
};

/** How the texts of a field are written, whether it is asked for by its pointer or by a filter's name. */
export function formOf(pointer: string | undefined): TextForm | undefined {
  return Object.values(NAMED).find(({ form, fields }) => form && fields.some((one) => one === pointer))?.form;
}
