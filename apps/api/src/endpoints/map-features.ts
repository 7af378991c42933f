import type { MapData } from "@org/defense-pact-figures";

type Position = readonly number[];

/** What a map shows, as GeoJSON: a point for each actor and place, a line for each pledge and each pair of parties. */
export function mapFeatures({ points, arcs, links, absent }: MapData, isComplete: boolean): object {
  const at = new Map(points.map(({ id, position }) => [id, position.point as unknown as Position]));
  const line = (from: string, to: string) => ({
    type: "LineString",
    coordinates: [at.get(from), at.get(to)],
  });
  return {
    type: "FeatureCollection",
    features: [
      ...points.map(({ id, name, roles, position }) => ({
        type: "Feature",
        id,
        geometry: { type: "Point", coordinates: position.point },
        properties: { kind: "point", record: id, name, roles, positionBy: position.by },
      })),
      ...arcs.map(({ pledge, from, to, size: _, ...properties }) => ({
        type: "Feature",
        id: `${pledge}#${to}`,
        geometry: line(from, to),
        properties: { kind: "pledge", record: pledge, from, to, ...properties },
      })),
      ...links.map(({ agreement, label, between: [from, to] }) => ({
        type: "Feature",
        id: `${agreement}#${from}+${to}`,
        geometry: line(from, to),
        properties: { kind: "agreement", record: agreement, from, to, label },
      })),
    ],
    absent,
    isComplete,
  };
}
