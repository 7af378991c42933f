import { el, type Markup } from "./markup.ts";
import { FONT, type Painter, painter, type Theme } from "./palette.ts";
import { wrapText } from "./text-width.ts";

/** What every drawing function takes. */
export interface DrawingOptions {
  /** Width of the drawing in pixels; its text is at least 11 px when it is shown at this width. */
  readonly width?: number;
  /** Concrete colours and a ground, for a picture that stands alone; left out, custom properties. */
  readonly theme?: Theme;
  /** The accessible name instead of the figure's own. */
  readonly title?: string;
  /** What a picture that stands alone says at its foot: the dataset, its licence, notes; a line break parts paragraphs. */
  readonly footer?: string;
}

/** The smallest and the largest width that a figure is laid out for, and the one where none is given. */
const NARROWEST = 280;
const WIDEST = 2400;
const USUAL = 720;

/** The width to lay out for. */
export function drawingWidth({ width = USUAL }: DrawingOptions): number {
  return Number.isFinite(width) ? Math.min(WIDEST, Math.max(NARROWEST, Math.round(width))) : USUAL;
}

/** A finished drawing and what it says. */
export interface Drawing {
  /** The kind of figure; its class is `dp-<kind>`. */
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  /** The accessible name: what the figure shows. */
  readonly title: string;
  /** The finding in a sentence or two, and what a reader has to know of the drawing. */
  readonly description: string;
  /** What the drawing says, for all to see, where it has nothing to show. */
  readonly empty?: string | undefined;
  readonly body: (paint: Painter) => readonly Markup[];
}

/**
 * The `<svg>` of a drawing: an image with a name and a description, without ids (any number may stand in one page),
 * scripts, styles or references to anything outside.
 */
export function frame(drawing: Drawing, options: DrawingOptions): string {
  const { width } = drawing;
  const empty = linesOf(drawing.empty, width, EMPTY);
  const footer = linesOf(options.footer, width, FOOTER);
  const bottom = Math.ceil(drawing.height);
  const height = bottom + empty.height + footer.height;
  const paint = painter(options.theme);
  const ground = options.theme !== undefined && el("rect", { width, height, fill: paint("ground") });
  return el(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `dp-figure dp-${drawing.kind}`,
      role: "img",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-family": options.theme === undefined ? `var(--dp-font, ${FONT})` : FONT,
      "font-size": 12,
      fill: paint("ink"),
    },
    el("title", {}, options.title ?? drawing.title),
    el("desc", {}, drawing.description),
    ground,
    ...drawing.body(paint),
    ...empty.draw(bottom, paint),
    ...footer.draw(bottom + empty.height, paint),
  ).markup;
}

interface Wording {
  readonly size: number;
  readonly line: number;
  readonly paint: "ink" | "muted";
}

const EMPTY: Wording = { size: 13, line: 18, paint: "ink" };
const FOOTER: Wording = { size: 11, line: 15, paint: "muted" };
const PAD = 10;

/** Paragraphs in lines under a drawing. */
function linesOf(text: string | undefined, width: number, wording: Wording) {
  const paragraphs = text === undefined ? [] : text.split("\n");
  const lines = paragraphs.flatMap((part) => wrapText(part, width - 2 * PAD, wording.size));
  const draw = (top: number, paint: Painter) =>
    lines.map((line, index) =>
      el(
        "text",
        {
          x: PAD,
          y: top + wording.line * (index + 1),
          "font-size": wording.size,
          fill: paint(wording.paint),
        },
        line,
      ),
    );
  return { height: lines.length === 0 ? 0 : lines.length * wording.line + PAD, draw };
}
