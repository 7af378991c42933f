import { geoContains } from "d3-geo";
import type { MapData } from "./map-data.ts";
import { shapesOf } from "./shapes.ts";

/** The codes of the countries that have a part in a map: those of its states, and those its places lie in. */
export function countryCodes(data: MapData): ReadonlySet<string> {
  const { countries } = shapesOf("world");
  const codes = data.points.flatMap(({ position, roles }) => {
    if (position.country !== undefined) return [position.country];
    if (roles.length === 1 && roles[0] === "place") return [];
    return [...countries]
      .filter(([, shape]) => geoContains(shape, [...position.point]))
      .map(([code]) => code);
  });
  return new Set(codes);
}
