import { type GeoPermissibleObjects, geoPath } from "d3-geo";
import type { GeometryCollection } from "geojson";
import { el, type Markup } from "../drawing/markup.ts";
import type { Painter } from "../drawing/palette.ts";
import { CAPITALS } from "./capitals.ts";
import { CompactPath } from "./compact-path.ts";
import type { Fitted } from "./projection.ts";
import { type Country, type Scale, shapesOf } from "./shapes.ts";

/** A country drawn smaller than this many square pixels gets a point. */
const SMALL = 9;
/** On a narrower map the points of states without a part in it would lie on each other. */
const POINTS_FROM = 480;

/** Land, the countries that have a part in the figure, borders, and points for states too small to be seen. */
export function drawGround(
  fitted: Fitted,
  width: number,
  scale: Scale,
  involved: ReadonlySet<string>,
  paint: Painter,
): Markup {
  const shapes = shapesOf(scale);
  const projection = fitted.projection.clipExtent([
    [-3, -3],
    [width + 3, fitted.height + 3],
  ]);
  const draw = (shape: GeoPermissibleObjects) => {
    const context = new CompactPath();
    geoPath(projection, context)(shape);
    return context.result();
  };
  const others = [...shapes.countries].filter(([code]) => !involved.has(code)).map(([, country]) => country);
  const parts = [...involved].sort().flatMap((code) => shapes.countries.get(code) ?? []);
  const fill = (countries: readonly Country[], colour: string) =>
    el("path", { d: draw(together(countries)), fill: colour });
  const line = { fill: "none", stroke: paint("border"), "stroke-width": 8 };
  const dots = width < POINTS_FROM ? "" : smallStates(fitted, shapes.countries, width);
  return el(
    "g",
    { class: "dp-ground", transform: "scale(0.1)" },
    fill(others, paint("land")),
    parts.length > 0 && fill(parts, paint("involved")),
    el("path", { d: draw(shapes.borders), ...line }),
    el("path", { d: draw(shapes.disputed), ...line, "stroke-dasharray": "25 20" }),
    dots !== "" && el("path", { d: dots, fill: paint("mark") }),
  );
}

function together(countries: readonly Country[]): GeometryCollection {
  return { type: "GeometryCollection", geometries: countries.map(({ geometry }) => geometry) };
}

/** A point of two pixels at the seat of government of each state that is too small to be seen. */
function smallStates(
  { projection, height }: Fitted,
  countries: ReadonlyMap<string, Country>,
  width: number,
): string {
  const path = geoPath(projection);
  return [...CAPITALS]
    .flatMap(([code, { position }]) => {
      const shape = countries.get(code);
      if (shape !== undefined && path.area(shape) >= SMALL) return [];
      const at = projection([...position]);
      if (at === null || at[0] < 0 || at[0] > width || at[1] < 0 || at[1] > height) return [];
      return `M${Math.round(at[0] * 10) - 10} ${Math.round(at[1] * 10)}a10 10 0 1 0 20 0a10 10 0 1 0-20 0`;
    })
    .join("");
}
