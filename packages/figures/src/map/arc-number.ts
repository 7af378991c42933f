import type { Curve, Point } from "../drawing/curves.ts";
import type { Box } from "../drawing/place-labels.ts";

/** Where the number of an arc stands, its middle and baseline: above the mark, or beside it where the line runs up or down. */
export function numberSpot({ middle: [x, y], heading }: Curve, width: number): Point {
  const isSteep = Math.abs(Math.sin(heading)) > 0.75;
  return isSteep ? [x + 13 + width / 2, y + 4] : [x, y - 9 - width / 2];
}

/** What the mark of an arc and its number take of the drawing. */
export function markBoxes(curve: Curve, width: number): readonly Box[] {
  const [x, y] = curve.middle;
  const [numberX, baseline] = numberSpot(curve, width);
  return [
    { x: x - 8, y: y - 8, width: 16, height: 16 },
    { x: numberX - 8, y: baseline - 11, width: 16, height: 14 },
  ];
}
