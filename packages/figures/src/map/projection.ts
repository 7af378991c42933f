import { type GeoProjection, geoBounds, geoConicEqualArea, geoEqualEarth } from "d3-geo";
import type { MultiPoint } from "geojson";
import type { Point } from "../drawing/curves.ts";

/** A projection fitted to its drawing, and its name for the caption. */
export interface Fitted {
  readonly projection: GeoProjection;
  readonly name: string;
  readonly height: number;
  /** It shows the whole world, so that nothing lies outside it. */
  readonly world: boolean;
}

/** The world in Equal Earth (Šavrič, Patterson and Jenny 2018), without the emptiness about the south pole. */
export function worldProjection(width: number): Fitted {
  const projection = geoEqualEarth().precision(0.3);
  const corners: MultiPoint = {
    type: "MultiPoint",
    coordinates: [
      [-179.9, 10],
      [179.9, 10],
      [0, 83.5],
      [0, -56],
    ],
  };
  projection.fitWidth(width, corners);
  const top = projection([0, 83.5])![1];
  const bottom = projection([0, -56])![1];
  projection.translate([projection.translate()[0], projection.translate()[1] - top]);
  return { projection, name: "Equal Earth projection", height: Math.round(bottom - top), world: true };
}

/** A region no narrower than this many degrees, so that a single place is seen in its surroundings. */
const LEAST_SPAN = 14;
/** The height of a region's map as a share of its width. */
const FLATTEST = 0.45;
const TALLEST = 0.8;
/** A region of more degrees of longitude is the world's. */
export const WIDEST_REGION = 150;

/** How many degrees of longitude points span, the shorter way round. */
export function spanOf(points: readonly Point[]): number {
  const [[west], [east]] = boundsOf(points);
  return (east - west + 360) % 360;
}

/**
 * A region in Albers' conic equal-area projection, its two parallels a sixth within its bounds (the usual choice for
 * least distortion); regions that span most of the world fall back to Equal Earth.
 */
export function regionProjection(points: readonly Point[], width: number, margin: number): Fitted {
  const [[west, south], [east, north]] = boundsOf(points);
  const span = (east - west + 360) % 360;
  if (points.length === 0 || span > WIDEST_REGION) return worldProjection(width);
  const middle = west + span / 2;
  const tall = north - south;
  const projection = geoConicEqualArea()
    .rotate([-middle, 0])
    .center([0, (south + north) / 2])
    .parallels([south + tall / 6, north - tall / 6])
    .precision(0.3);
  const half = span / 2;
  const corners: MultiPoint = {
    type: "MultiPoint",
    coordinates: [-half, 0, half].flatMap((x) =>
      [south, (south + north) / 2, north].map((y) => [middle + x, y]),
    ),
  };
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, width * TALLEST - margin],
    ],
    corners,
  );
  const ys = corners.coordinates.map((corner) => projection([corner[0]!, corner[1]!])![1]);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const height = Math.min(width * TALLEST, Math.max(width * FLATTEST, bottom - top + 2 * margin));
  const [x, y] = projection.translate();
  projection.translate([x, y - top + (height - (bottom - top)) / 2]);
  return {
    projection,
    name: "Conic equal-area projection (Albers)",
    height: Math.round(height),
    world: false,
  };
}

/** The bounds of points, widened about their middle to the least span. */
function boundsOf(points: readonly Point[]): readonly [Point, Point] {
  if (points.length === 0)
    return [
      [-180, -60],
      [180, 85],
    ];
  const [[w, s], [e, n]] = geoBounds({ type: "MultiPoint", coordinates: points.map(([x, y]) => [x, y]) });
  const wide = (e - w + 360) % 360;
  const [dx, dy] = [Math.max(0, LEAST_SPAN - wide) / 2, Math.max(0, LEAST_SPAN - (n - s)) / 2];
  return [
    [w - dx, Math.max(-90, s - dy)],
    [e + dx, Math.min(90, n + dy)],
  ];
}
