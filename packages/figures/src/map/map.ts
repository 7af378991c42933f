import type { Point } from "../drawing/curves.ts";
import { arrowHead } from "../drawing/curves.ts";
import { type DrawingOptions, drawingWidth, frame } from "../drawing/frame.ts";
import { drawMark } from "../drawing/marks.ts";
import { el, type Markup } from "../drawing/markup.ts";
import type { Painter } from "../drawing/palette.ts";
import type { RecordSource } from "../records/records.ts";
import { STAGE_LOOKS } from "../records/stages.ts";
import { numberSpot } from "./arc-number.ts";
import { drawNames } from "./draw-names.ts";
import { drawGround } from "./ground.ts";
import { countryCodes } from "./involved.ts";
import { listOf } from "./list.ts";
import { type MapArc, type MapData, type MapDataOptions, mapData } from "./map-data.ts";
import { mapSummary } from "./map-words.ts";
import { type MapPlan, type PlannedLine, planMap } from "./plan.ts";

const NOTHING = "No agreement, pledge or place here can be put on a map.";

/** What to show and how to draw it. */
export interface MapOptions extends MapDataOptions, DrawingOptions {}

/**
 * A map as SVG: states at their seats of government, places at their coordinates, agreements as lines between parties
 * and pledges as arrows from giver to recipient. An arrow's width goes by the square root of its amount, within its own
 * unit; one without a known amount is a fixed thin line. The world is in Equal Earth, a region in a conic equal-area
 * projection; the caption names it. `BOUNDARY_NOTE` belongs beside it.
 */
export function map(source: RecordSource, options: MapOptions = {}): string {
  return drawMap(mapData(source, options), options);
}

/** The drawing of data that `mapData` gave. */
export function drawMap(data: MapData, options: MapOptions = {}): string {
  const width = drawingWidth(options);
  const plan = planMap(data, width);
  const list = listOf(data, plan, width);
  const { title, description } = mapSummary(data, plan.fitted.name);
  const height = plan.fitted.height + list.height;
  const scale = plan.fitted.world ? "world" : "region";
  const body = (paint: Painter) => [
    drawGround(plan.fitted, width, scale, countryCodes(data), paint),
    el(
      "g",
      { class: "dp-links" },
      plan.links.map((link) => drawLink(link, paint)),
    ),
    el("g", { class: "dp-arcs" }, [
      ...plan.arcs.map((arc) => drawArc(arc, paint)),
      ...plan.arcs.map((arc) => drawArcMark(arc, list.numbers.get(arc.of), paint)),
    ]),
    el("g", { class: "dp-points" }, drawPoints(plan, paint), drawNames(plan, data, width, scale, paint)),
    el(
      "g",
      { transform: `translate(0,${plan.fitted.height})` },
      el("rect", { width, height: list.height, fill: paint("ground") }),
      list.draw(paint),
    ),
  ];
  const empty = data.points.length === 0 ? NOTHING : undefined;
  return frame({ kind: "map", width, height, title, description, empty, body }, options);
}

function drawLink({ of, curve, width }: PlannedLine<MapData["links"][number]>, paint: Painter): Markup {
  const line = el("path", {
    d: curve.path,
    fill: "none",
    stroke: paint("ink"),
    "stroke-width": width,
    "stroke-dasharray": "1 3",
    "stroke-linecap": "round",
  });
  return el("g", { "data-record": of.agreement }, el("title", {}, of.label), line);
}

function drawArc({ of, curve, width }: PlannedLine<MapArc>, paint: Painter): Markup {
  const look = of.stage === undefined ? undefined : STAGE_LOOKS[of.stage];
  const colour = paint(look?.paint ?? "muted");
  return el(
    "g",
    { "data-record": of.pledge },
    el("title", {}, `${of.label}, ${look?.word ?? "stage unknown"}`),
    el("path", {
      d: curve.path,
      fill: "none",
      stroke: colour,
      "stroke-width": width,
      "stroke-opacity": 0.75,
      "stroke-dasharray": of.size?.bound === true ? "6 3" : undefined,
    }),
    el("path", { d: arrowHead(curve, 6 + width * 0.6), fill: colour }),
  );
}

/** The mark of the stage at the middle of an arc, and its number in the list; above all lines. */
function drawArcMark(
  { of, curve, width }: PlannedLine<MapArc>,
  number: number | undefined,
  paint: Painter,
): Markup {
  const look = of.stage === undefined ? undefined : STAGE_LOOKS[of.stage];
  const [x, y] = curve.middle;
  const at = numberSpot(curve, width);
  return el(
    "g",
    {},
    look !== undefined && drawMark(look.mark, x, y, { paint: look.paint }, paint),
    number !== undefined && numberAt(number, at, paint),
  );
}

function numberAt(number: number, [x, y]: Point, paint: Painter): Markup {
  return el(
    "text",
    {
      x,
      y,
      "font-size": 11,
      "font-weight": 600,
      "text-anchor": "middle",
      "paint-order": "stroke",
      stroke: paint("ground"),
      "stroke-width": 3,
    },
    String(number),
  );
}

function drawPoints({ points }: MapPlan, paint: Painter): readonly Markup[] {
  return points.map(({ point, at: [x, y] }) => {
    const isPlace = point.roles.length === 1 && point.roles[0] === "place";
    const shape = isPlace
      ? el("rect", { x: x - 2.5, y: y - 2.5, width: 5, height: 5, fill: paint("ink") })
      : el("circle", { cx: x, cy: y, r: 3.4, fill: paint("ink"), stroke: paint("ground") });
    return el("g", { "data-record": point.id }, el("title", {}, point.name), shape);
  });
}
