import type { Box } from "./place-labels.ts";

/** A point: across and down on a drawing, or longitude and latitude on a map. */
export type Point = readonly [number, number];

/** A bent line between two points of the drawing. */
export interface Curve {
  readonly path: string;
  /** Its middle, where its mark stands. */
  readonly middle: Point;
  /** Its end and its direction there, in radians. */
  readonly end: Point;
  readonly heading: number;
  /** Its start and the point that it bends towards. */
  readonly start: Point;
  readonly control: Point;
}

/**
 * A line that bends away from the straight, the further the more lines join the same two points, so that none hides
 * another. It shows who gives to whom, not a route.
 */
export function curveBetween([x1, y1]: Point, [x2, y2]: Point, bend: number, short = 0): Curve {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const side = dx >= 0 ? 1 : -1;
  const [cx, cy] = [(x1 + x2) / 2 + dy * bend * side, (y1 + y2) / 2 - dx * bend * side];
  const heading = Math.atan2(y2 - cy, x2 - cx);
  const end: Point = [x2 - Math.cos(heading) * short, y2 - Math.sin(heading) * short];
  const middle: Point = [(x1 + 2 * cx + end[0]) / 4, (y1 + 2 * cy + end[1]) / 4];
  const path = `M${fix(x1)},${fix(y1)}Q${fix(cx)},${fix(cy)} ${fix(end[0])},${fix(end[1])}`;
  return { path, middle, end, heading, start: [x1, y1], control: [cx, cy] };
}

/** So many boxes follow each other along a line, one more at its start. */
const BOXES = 24;

/** Small boxes along a line, for names to keep clear of. */
export function alongCurve({ start, control, end }: Curve): readonly Box[] {
  return Array.from({ length: BOXES + 1 }, (_, step) => {
    const t = step / BOXES;
    const at = (axis: 0 | 1) =>
      (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * end[axis];
    return { x: at(0) - 3, y: at(1) - 3, width: 6, height: 6 };
  });
}

/** The head of an arrow that ends at a point. */
export function arrowHead({ end: [x, y], heading }: Curve, size: number): string {
  const at = (angle: number, distance: number) =>
    `${fix(x + Math.cos(heading + angle) * distance)},${fix(y + Math.sin(heading + angle) * distance)}`;
  return `M${at(0, size)}L${at(2.2, size * 0.8)}L${at(-2.2, size * 0.8)}Z`;
}

/** Where the way from a point towards another leaves a frame. */
export function toEdge([x, y]: Point, [tx, ty]: Point, width: number, height: number, inset: number): Point {
  const [dx, dy] = [tx - x, ty - y];
  const reach = (from: number, by: number, most: number) =>
    by > 0 ? (most - inset - from) / by : by < 0 ? (inset - from) / by : Infinity;
  const share = Math.min(reach(x, dx, width), reach(y, dy, height));
  return [x + dx * share, y + dy * share];
}

function fix(value: number): number {
  return Math.round(value * 10) / 10;
}
