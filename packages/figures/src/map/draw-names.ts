import { geoPath } from "d3-geo";
import { alongCurve } from "../drawing/curves.ts";
import type { Markup } from "../drawing/markup.ts";
import type { Painter } from "../drawing/palette.ts";
import { type Box, drawLabel, placeLabels, type Wanted } from "../drawing/place-labels.ts";
import { textWidth } from "../drawing/text-width.ts";
import { markBoxes } from "./arc-number.ts";
import { type MapData, pointIn } from "./map-data.ts";
import type { MapPlan } from "./plan.ts";
import { type Scale, shapesOf } from "./shapes.ts";

const NAME_SIZE = 11.5;

/** The names of points, of what lies beyond the edge, and in a region of its other states. */
export function drawNames(
  plan: MapPlan,
  data: MapData,
  width: number,
  scale: Scale,
  paint: Painter,
): readonly Markup[] {
  const nameIn = (id: string) => pointIn(data, id).name;
  const ends = new Map(
    [...plan.arcs, ...plan.links].flatMap(({ beyond }) =>
      beyond === undefined ? [] : [[beyond.id, beyond.at] as const],
    ),
  );
  const wanted: Wanted[] = [
    ...[...ends].map(([id, [x, y]]) => ({ text: nameIn(id), x, y, reach: 12 })),
    ...byWeight(plan).map(({ point, at: [x, y] }) => ({ text: point.name, x, y, reach: 7 })),
    ...(scale === "region" ? stateNames(plan, data, width) : []),
  ];
  const taken: Box[] = [
    ...plan.points.map(({ at: [x, y] }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 })),
    ...plan.arcs.flatMap(({ curve, width: thickness }) => markBoxes(curve, thickness)),
  ];
  const own = ends.size + plan.points.length;
  const names = placeLabels(
    wanted,
    { taken, lines: [...plan.arcs, ...plan.links].flatMap(({ curve }) => alongCurve(curve)) },
    { x: 2, y: 2, width: width - 4, height: plan.fitted.height - 4 },
    NAME_SIZE,
  );
  return names.flatMap((name, index) =>
    name === undefined ? [] : [drawLabel(name, NAME_SIZE, paint, index >= own)],
  );
}

/** The names of the states seen that are no point of the map, in their middle, where a name fits inside. */
function stateNames({ fitted, points }: MapPlan, { states }: MapData, width: number): readonly Wanted[] {
  const named = new Set(points.map(({ point }) => point.position.country));
  const path = geoPath(
    fitted.projection.clipExtent([
      [0, 0],
      [width, fitted.height],
    ]),
  );
  return [...shapesOf("region").countries].flatMap(([code, shape]) => {
    const text = states.get(code);
    if (text === undefined || named.has(code)) return [];
    const [[left], [right]] = path.bounds(shape);
    const [x, y] = path.centroid(shape);
    const long = textWidth(text, NAME_SIZE);
    return right - left < long ? [] : [{ text, x, y, reach: 0, middle: true }];
  });
}

/** Points with more parts in the figure first: their names come before others'. */
function byWeight(plan: MapPlan): MapPlan["points"] {
  const weight = (id: string) =>
    plan.arcs.filter(({ of }) => of.from === id || of.to === id).length +
    plan.links.filter(({ of }) => of.between.includes(id)).length;
  return [...plan.points].sort(
    (a, b) => weight(b.point.id) - weight(a.point.id) || (a.point.id < b.point.id ? -1 : 1),
  );
}
