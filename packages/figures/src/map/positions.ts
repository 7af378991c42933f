import type { Actor, DatasetRecord, Place } from "@org/defense-pact-data/types";
import { geoArea, geoCentroid } from "d3-geo";
import type { Polygon } from "geojson";
import type { Point } from "../drawing/curves.ts";
import type { Records } from "../records/records.ts";
import { CAPITALS } from "./capitals.ts";
import type { Position } from "./position.ts";
import { type Country, shapesOf } from "./shapes.ts";

/** Kosovo has no ISO code; the lists of states know it as 347. */
const KOSOVO = 347;

/** The alpha-3 code of a state or country by its identifiers: ISO alpha-3, else M49. */
export function countryCode(record: Actor | Place): string | undefined {
  const identifiers = record.identifiers ?? {};
  if (identifiers.iso3 !== undefined) return identifiers.iso3;
  if (identifiers.m49 !== undefined) return shapesOf("region").byM49.get(identifiers.m49);
  const spells =
    "gw" in identifiers || "cow" in identifiers
      ? [...(identifiers.gw ?? []), ...(identifiers.cow ?? [])]
      : [];
  return spells.some(({ code }) => code === KOSOVO) ? "XKX" : undefined;
}

/**
 * Where a record stands: a place at its coordinates, else in the place or state around it; a state at its seat of
 * government; a mission in its area; a force or body in the state it belongs to; a person in the state of a post.
 */
export function positionOf(id: string, records: Records): Position | undefined {
  return seek(id, records, new Set());
}

function seek(id: string, records: Records, seen: Set<string>): Position | undefined {
  const record = records.get(id);
  if (record === undefined || seen.has(id)) return undefined;
  seen.add(id);
  const own = ownPosition(record);
  if (own !== undefined) return own;
  for (const around of aroundOf(record)) {
    const position = seek(around, records, seen);
    if (position !== undefined) return position;
  }
  return undefined;
}

function ownPosition(record: DatasetRecord): Position | undefined {
  if (record.type === "place" && record.coordinates !== undefined) {
    return { point: record.coordinates, by: "coordinates", from: record.id };
  }
  const isCountry =
    (record.type === "place" && record.kind === "country") ||
    (record.type === "actor" && record.kind === "state");
  const code = isCountry ? countryCode(record) : undefined;
  if (code === undefined) return undefined;
  const capital = CAPITALS.get(code);
  if (capital !== undefined)
    return { point: capital.position, by: "capital", country: code, from: record.id };
  const shape = shapesOf("region").countries.get(code);
  return shape === undefined
    ? undefined
    : { point: middleOf(shape), by: "shape", country: code, from: record.id };
}

/** The records around one, nearest first. */
function aroundOf(record: DatasetRecord): readonly string[] {
  const known = (ids: readonly (string | undefined)[]) => ids.filter((id) => id !== undefined);
  if (record.type === "place") return known([record.within, record.country, record.host]);
  if (record.type !== "actor") return [];
  const posts = record.posts?.map(({ org }) => org) ?? [];
  return known([record.area, ...(record.kind === "person" ? posts : []), ...(record.memberOf ?? [])]);
}

/** The middle of a country's largest piece. */
function middleOf(country: Country): Point {
  return geoCentroid(largestPiece(country));
}

/** The largest piece of a country: its mainland. */
export function largestPiece({ geometry }: Country): Polygon {
  if (geometry.type === "Polygon") return geometry;
  const pieces = geometry.coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  return pieces.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
}
