import { geoInterpolate } from "d3-geo";
import { type Curve, curveBetween, type Point, toEdge } from "../drawing/curves.ts";
import { type MapArc, type MapData, type MapLink, type MapPoint, pointIn } from "./map-data.ts";
import type { Position } from "./position.ts";
import { largestPiece } from "./positions.ts";
import { type Fitted, regionProjection, worldProjection } from "./projection.ts";
import { focusOf } from "./regions.ts";
import { shapesOf } from "./shapes.ts";

/** A point with its place on the drawing. */
export interface PlannedPoint {
  readonly point: MapPoint;
  readonly at: Point;
}

/** An end that lies outside the drawing, and where the line to it leaves the frame. */
export interface Beyond {
  readonly id: string;
  readonly at: Point;
}

/** An arc or link with its line. */
export interface PlannedLine<T> {
  readonly of: T;
  readonly curve: Curve;
  readonly width: number;
  readonly beyond?: Beyond;
}

/** A map laid out: what stands where. */
export interface MapPlan {
  readonly fitted: Fitted;
  readonly points: readonly PlannedPoint[];
  readonly arcs: readonly PlannedLine<MapArc>[];
  readonly links: readonly PlannedLine<MapLink>[];
  /** The largest size of each unit that is drawn; it has the widest line. */
  readonly largest: ReadonlyMap<string, number>;
}

/** A line whose amount no source gives, or that has none to compare. */
export const UNKNOWN_WIDTH = 1.2;
const THINNEST = 1.6;
/** So many arcs are drawn at full width; more are drawn thinner, all by the same share. */
const FEW = 12;

/** The width of an arc: by the square root of its amount beside the largest of its unit, so that its weight is as the amount's. */
export function arcWidth(value: number, largest: number, widest: number): number {
  return Math.max(THINNEST, widest * Math.sqrt(value / largest));
}

/** Lays a map out for a width. */
export function planMap(data: MapData, width: number): MapPlan {
  const fitted =
    data.view === "region"
      ? regionProjection(focusOf(data).flatMap(groundOf), width, width * 0.06)
      : worldProjection(width);
  const places = new Map(
    data.points.map((point) => [point.id, projected(point.position.point, fitted, width)]),
  );
  const isSeen = (id: string) => places.get(id) !== undefined;
  const seen = data.arcs.filter(({ from, to }) => isSeen(from) || isSeen(to));
  const largest = new Map<string, number>();
  for (const { size } of seen)
    if (size !== undefined) largest.set(size.unit, Math.max(size.value, largest.get(size.unit) ?? 0));
  const crowd = Math.min(1, Math.max(0.35, Math.sqrt(FEW / seen.length)));
  const widest = Math.min(11, Math.max(5, width / 85)) * crowd;
  const joined = new Map<string, number>();
  const pairs = countPairs(data);
  const line = <T>(of: T, from: string, to: string, thickness: number, short: number): PlannedLine<T>[] => {
    const ends = endsOf(from, to, places, data, fitted, width);
    if (ends === undefined) return [];
    const pair = pairOf(from, to);
    const before = joined.get(pair) ?? 0;
    joined.set(pair, before + 1);
    const curve = curveBetween(ends.from, ends.to, bendOf(ends, before, pairs.get(pair)!), short);
    return [{ of, curve, width: thickness, ...(ends.beyond === undefined ? {} : { beyond: ends.beyond }) }];
  };
  const links = data.links.flatMap((link) => line(link, link.between[0], link.between[1], 1.6, 0));
  const arcs = seen.flatMap((arc) => {
    const thick =
      arc.size === undefined ? UNKNOWN_WIDTH : arcWidth(arc.size.value, largest.get(arc.size.unit)!, widest);
    return line(arc, arc.from, arc.to, thick, 7 + thick);
  });
  const points = data.points.flatMap((point) => {
    const at = places.get(point.id);
    return at === undefined ? [] : [{ point, at }];
  });
  return { fitted, points, arcs, links, largest };
}

function pairOf(from: string, to: string): string {
  return [from, to].sort().join(" ");
}

/** How many lines join the same two points. */
function countPairs({ arcs, links }: MapData): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [from, to] of [
    ...links.map(({ between }) => between),
    ...arcs.map((arc) => [arc.from, arc.to] as const),
  ])
    counts.set(pairOf(from, to), (counts.get(pairOf(from, to)) ?? 0) + 1);
  return counts;
}

const FIRST_BEND = 0.12;
const NEXT_BEND = 0.09;

/** How far the line bends that comes after so many between the same points: together they fan out inside the drawing. */
function bendOf({ from, to }: Ends, before: number, all: number): number {
  const room = (from[1] + to[1]) / 2 - 24;
  const most = Math.max(0, (2 * room) / Math.max(1, Math.abs(to[0] - from[0])));
  const first = Math.min(FIRST_BEND, most / 2);
  return first + before * Math.min(NEXT_BEND, (Math.min(most, 1) - first) / Math.max(1, all - 1));
}

/** The ground that a position wants seen: of a state its largest piece, of a place its point. */
function groundOf({ country, point }: Position): readonly Point[] {
  const shape = country === undefined ? undefined : shapesOf("region").countries.get(country);
  if (shape === undefined) return [point];
  return [point, ...largestPiece(shape).coordinates[0]!.map(([x, y]): Point => [x!, y!])];
}

/** A place on the drawing; undefined outside it. */
function projected([x, y]: Point, { projection, height, world }: Fitted, width: number): Point | undefined {
  const at = projection([x, y]);
  if (at === null) return undefined;
  const inside = at[0] > 4 && at[1] > 4 && at[0] < width - 4 && at[1] < height - 4;
  return world || inside ? at : undefined;
}

interface Ends {
  readonly from: Point;
  readonly to: Point;
  readonly beyond?: Beyond;
}

/** Both ends of a line; one that lies outside the drawing is where the way to it leaves the frame. */
function endsOf(
  from: string,
  to: string,
  places: ReadonlyMap<string, Point | undefined>,
  data: MapData,
  fitted: Fitted,
  width: number,
): Ends | undefined {
  const [start, end] = [places.get(from), places.get(to)];
  if (start !== undefined && end !== undefined) return { from: start, to: end };
  const edge = (inner: string, outer: string, at: Point): Point => {
    const [near, far] = [pointIn(data, inner), pointIn(data, outer)].map(
      ({ position }) => [...position.point] as const,
    );
    const ahead = fitted.projection(geoInterpolate([...near!], [...far!])(0.02))!;
    return toEdge(at, ahead, width, fitted.height, 10);
  };
  const [inner, outer, at] = start === undefined ? [to, from, end] : [from, to, start];
  if (at === undefined) return undefined;
  const beyond = { id: outer, at: edge(inner, outer, at) };
  return start === undefined ? { from: beyond.at, to: at, beyond } : { from: at, to: beyond.at, beyond };
}
