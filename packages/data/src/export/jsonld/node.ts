import type { DatasetRecord } from "../../../types/index.d.ts";
import { daysOf } from "../days.ts";
import { annotationOf, sourcesOf } from "./annotation.ts";
import { classesOf } from "./vocabulary.ts";

/**
 * A record as a JSON-LD node: its fields under their own names, which the context gives their meaning; what schema.org
 * says in other ways (other names, links to Wikidata and GeoNames, the point of a place, the days of an event) beside
 * them; its claims as annotations.
 */
export function nodeOf(record: DatasetRecord): object {
  const { id, type, claims, ...fields } = record;
  const { kind } = fields as { kind?: string };
  const sources = sourcesOf(claims);
  return {
    id,
    type: classesOf(type, kind),
    ...fields,
    ...extras(record),
    ...(sources.length > 0 && { wasDerivedFrom: sources }),
    claims: claims.map((claim) => annotationOf(claim, id)),
  };
}

function extras(record: DatasetRecord): object {
  const { aliases } = record as { aliases?: readonly { name: string }[] };
  return {
    ...(aliases !== undefined && { alternateName: [...new Set(aliases.map(({ name }) => name))] }),
    ...ofType(record),
  };
}

function ofType(record: DatasetRecord): object {
  switch (record.type) {
    case "article":
      return record.blocks === undefined
        ? {}
        : { blocks: record.blocks.map((block) => ({ id: `${record.id}#${block.key}`, ...block })) };
    case "actor":
      return sameAs(record.identifiers?.wikidata, undefined);
    case "place":
      return {
        ...sameAs(record.identifiers?.wikidata, record.identifiers?.geonames),
        ...geo(record.coordinates),
      };
    case "event":
      return days(record.date);
    default:
      return {};
  }
}

function sameAs(wikidata: string | undefined, geonames: number | undefined): object {
  const addresses = [
    ...(wikidata === undefined ? [] : [`http://www.wikidata.org/entity/${wikidata}`]),
    ...(geonames === undefined ? [] : [`https://sws.geonames.org/${geonames}/`]),
  ];
  return addresses.length === 0 ? {} : { sameAs: addresses };
}

/** Takes the place of `coordinates`, whose order a set of RDF would lose. */
function geo(position: readonly [number, number] | undefined): object {
  if (position === undefined) return {};
  const [longitude, latitude] = position;
  return { coordinates: undefined, geo: { type: "schema:GeoCoordinates", longitude, latitude } };
}

function days(date: string | undefined): object {
  const { earliest, latest } = daysOf(date);
  return { ...(earliest && { startDate: earliest }), ...(latest && { endDate: latest }) };
}
