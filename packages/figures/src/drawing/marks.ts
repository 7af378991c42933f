import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolPlus,
  symbolSquare,
  symbolTimes,
  symbolTriangle,
} from "d3-shape";
import { el, type Markup } from "./markup.ts";
import type { Paint, Painter } from "./palette.ts";

/** The marks of the figures. A ring and a dash are never filled. */
export type Mark = "ring" | "square" | "triangle" | "diamond" | "disc" | "cross" | "plus" | "dash" | "dot";

const SHAPES: Readonly<Record<Exclude<Mark, "dash">, { type: SymbolType; area: number; line?: true }>> = {
  ring: { type: symbolCircle, area: 78, line: true },
  square: { type: symbolSquare, area: 92 },
  triangle: { type: symbolTriangle, area: 82 },
  diamond: { type: symbolDiamond, area: 84 },
  disc: { type: symbolCircle, area: 104 },
  dot: { type: symbolCircle, area: 52 },
  cross: { type: symbolTimes, area: 130, line: true },
  plus: { type: symbolPlus, area: 110, line: true },
};

/** How a mark is drawn. */
export interface MarkStyle {
  readonly paint: Paint;
  /** Not reached or not occurred: an outline, broken. */
  readonly hollow?: boolean;
  /** Size in comparison with a mark on a track. */
  readonly scale?: number;
}

/** A mark about a point. */
export function drawMark(mark: Mark, x: number, y: number, style: MarkStyle, paint: Painter): Markup {
  const colour = paint(style.paint);
  const scale = style.scale ?? 1;
  const dashes = style.hollow === true ? "2 2" : undefined;
  if (mark === "dash") {
    return el("path", {
      d: `M${-5 * scale},0H${5 * scale}`,
      transform: at(x, y),
      fill: "none",
      stroke: colour,
      "stroke-width": 3,
      "stroke-dasharray": dashes,
    });
  }
  const shape = SHAPES[mark];
  const drawn = symbol(shape.type, shape.area * scale * scale).digits(2);
  const lined = shape.line === true || style.hollow === true;
  return el("path", {
    d: drawn() ?? "",
    transform: at(x, y),
    fill: lined ? paint("ground") : colour,
    stroke: lined ? colour : paint("ground"),
    "stroke-width": style.hollow === true ? 1.2 : shape.line === true ? 2.4 : 1,
    "stroke-dasharray": dashes,
  });
}

function at(x: number, y: number): string {
  return `translate(${Math.round(x * 100) / 100},${Math.round(y * 100) / 100})`;
}
