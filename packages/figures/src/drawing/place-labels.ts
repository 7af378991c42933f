import { el, type Markup } from "./markup.ts";
import type { Painter } from "./palette.ts";
import { textWidth } from "./text-width.ts";

/** A rectangle on the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name that wants to stand beside a point; a line break parts its lines. */
export interface Wanted {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How far from the point the text begins. */
  readonly reach: number;
  /** The text stands upon the point or nowhere. */
  readonly middle?: boolean;
}

/** A name with its place: `x` is its left edge and `y` the baseline of its first line; lines are 1.2 sizes apart. */
export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Whether two rectangles share any ground. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Right, left, above, below and the corners, in this order. */
const SIDES: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

const UPON: typeof SIDES = [[0, 0]];

/** What names keep clear of: `taken` always, `lines` where they can. */
export interface Obstacles {
  readonly taken: readonly Box[];
  readonly lines: readonly Box[];
}

/**
 * Places names beside their points, in their order, where they overlap neither each other nor what is taken, within the
 * frame, and where the fewest lines cross them. A name that finds no place is left out (undefined): the
 * figure's table has it.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  obstacles: Obstacles,
  within: Box,
  size: number,
): readonly (PlacedLabel | undefined)[] {
  const blocked = [...obstacles.taken];
  const clear = [...obstacles.lines];
  return wanted.map((name) => {
    const lines = name.text.split("\n");
    const extent = {
      width: Math.max(...lines.map((line) => textWidth(line, size))),
      height: lines.length * size * 1.2,
    };
    const boxes = (name.middle === true ? UPON : SIDES)
      .map(([dx, dy]) => boxAt(name, dx, dy, extent))
      .filter((box) => inside(box, within));
    const free = boxes.filter((box) => !blocked.some((other) => overlap(box, other)));
    const box = clearest(free, clear);
    if (box === undefined) return undefined;
    blocked.push(box);
    return { lines, x: box.x, y: box.y + size * 0.96 };
  });
}

/** The first place that the fewest pieces of lines cross. */
function clearest(free: readonly Box[], lines: readonly Box[]): Box | undefined {
  let best: { box: Box; crossed: number } | undefined;
  for (const box of free) {
    const crossed = lines.filter((line) => overlap(box, line)).length;
    if (crossed === 0) return box;
    if (best === undefined || crossed < best.crossed) best = { box, crossed };
  }
  return best?.box;
}

function boxAt(
  { x, y, reach }: Wanted,
  dx: number,
  dy: number,
  { width, height }: { width: number; height: number },
): Box {
  const left = dx === 0 ? x - width / 2 : dx > 0 ? x + reach : x - reach - width;
  const middle = dy === 0 ? y : y + dy * (reach + height / 2);
  return { x: left, y: middle - height / 2, width, height };
}

/** The text of a placed name, with a rim in the ground's colour so that it can be read upon lines. */
export function drawLabel(label: PlacedLabel, size: number, paint: Painter, quiet = false): Markup {
  const rim = {
    "paint-order": "stroke",
    stroke: paint("ground"),
    "stroke-width": 3,
    "stroke-linejoin": "round",
    "stroke-opacity": quiet ? 0.6 : undefined,
  };
  const lines =
    label.lines.length === 1
      ? label.lines
      : label.lines.map((line, index) => el("tspan", { x: label.x, dy: index === 0 ? 0 : size * 1.2 }, line));
  return el(
    "text",
    { x: label.x, y: label.y, "font-size": size, fill: quiet ? paint("muted") : undefined, ...rim },
    lines,
  );
}

function inside(box: Box, within: Box): boolean {
  return (
    box.x >= within.x &&
    box.x + box.width <= within.x + within.width &&
    box.y >= within.y &&
    box.y + box.height <= within.y + within.height
  );
}
