import type { CollectionName } from "../../shape/index.ts";

/** The vocabularies that the terms come from. */
export const PREFIXES = {
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  dcterms: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  edtf: "http://id.loc.gov/datatypes/edtf/",
} as const;

/** The fields whose meaning another vocabulary has; all others are terms of our own. */
export const FIELD_TERMS: Readonly<Record<CollectionName, Readonly<Record<string, string>>>> = {
  articles: {
    headline: "schema:headline",
    publisher: "schema:publisher",
    upstream: "prov:wasAttributedTo",
    section: "schema:articleSection",
    language: "schema:inLanguage",
    published: "schema:datePublished",
    partOf: "schema:isPartOf",
    blocks: "schema:hasPart",
  },
  actors: { name: "schema:name", memberOf: "schema:memberOf" },
  places: { name: "schema:name", within: "schema:containedInPlace" },
  agreements: { title: "schema:name" },
  pledges: { title: "schema:name", by: "schema:agent" },
  events: {
    title: "schema:name",
    date: "dcterms:date",
    place: "schema:location",
    about: "schema:about",
    partOf: "schema:superEvent",
  },
  statements: {
    title: "schema:name",
    speaker: "schema:creator",
    gist: "schema:abstract",
    about: "schema:about",
    date: "schema:dateCreated",
  },
};

/** What the subject of a record is in schema.org, by its kind; and in PROV-O. */
const ACTOR_CLASSES: Readonly<Record<string, readonly string[]>> = {
  state: ["schema:Country", "prov:Agent"],
  person: ["schema:Person", "prov:Person"],
  other: ["prov:Agent"],
};

const PLACE_CLASSES: Readonly<Record<string, string>> = {
  city: "schema:City",
  region: "schema:AdministrativeArea",
  country: "schema:Country",
  sea: "schema:SeaBodyOfWater",
};

const CLASSES = {
  article: ["schema:Article", "prov:Entity"],
  agreement: ["schema:CreativeWork", "prov:Entity"],
  pledge: ["schema:Action", "prov:Entity"],
  event: ["schema:Event", "prov:Entity"],
  statement: ["schema:Statement", "prov:Entity"],
} as const;

/** The classes of a record's subject: our own, by the record's type, then those of other vocabularies. */
export function classesOf(type: string, kind: string | undefined): readonly string[] {
  const own = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  if (type === "actor")
    return [own, ...(ACTOR_CLASSES[kind ?? ""] ?? ["schema:Organization", "prov:Organization"])];
  if (type === "place") return [own, PLACE_CLASSES[kind ?? ""] ?? "schema:Place"];
  return [own, ...(CLASSES[type as keyof typeof CLASSES] ?? [])];
}
