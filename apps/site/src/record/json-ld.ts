import { headlineOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";
import type { Identity } from "../identity.ts";
import { nameOf, pageOf } from "../words/names.ts";

/** The schema.org type that comes closest to each record. */
const TYPES = {
  agreement: "CreativeWork",
  pledge: "CreativeWork",
  actor: "Thing",
  place: "Place",
  event: "Event",
  statement: "Quotation",
  article: "Article",
} as const;

const ACTOR_TYPES: Readonly<Record<string, string>> = {
  state: "Country",
  organization: "Organization",
  person: "Person",
};

/** A page lists this many articles as its citations. */
const MOST_CITED = 50;

/** The record for machines that read schema.org: its name, what it is, and the articles it rests on as citations. */
export function jsonLd(
  record: DatasetRecord,
  description: string,
  identity: Identity,
  data: SiteData,
): object {
  const { name, url, about } = identity;
  const sources = new Set(record.claims.flatMap(({ anchors }) => anchors.map(({ source }) => source)));
  return {
    "@context": "https://schema.org",
    "@type": record.type === "actor" ? (ACTOR_TYPES[record.kind] ?? "Organization") : TYPES[record.type],
    "@id": `${url}${pageOf(record.id)}`,
    url: `${url}${pageOf(record.id)}`,
    name: headlineOf(record).title,
    description,
    ...(headlineOf(record).date && { temporalCoverage: headlineOf(record).date }),
    isPartOf: {
      "@type": "Dataset",
      name,
      url: `${url}/`,
      version: data.version,
      ...(about.licence && { license: about.licence.url }),
    },
    ...(sources.size > 0 && {
      citation: [...sources].slice(0, MOST_CITED).map((id) => citationOf(id, url, data)),
    }),
  };
}

function citationOf(id: string, url: string, data: SiteData): object {
  const article = data.get(id);
  if (article?.type !== "article") return { "@type": "Article", "@id": `${url}${pageOf(id)}` };
  return {
    "@type": "Article",
    "@id": `${url}${pageOf(id)}`,
    headline: article.headline,
    publisher: { "@type": "Organization", name: nameOf(article.publisher, data) },
    ...(article.published && { datePublished: article.published }),
    ...(article.url && { url: article.url }),
  };
}

/** An object as the text of a script element: nothing in it can end the element. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
