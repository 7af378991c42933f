import { type DrawingOptions, drawingWidth, frame } from "../drawing/frame.ts";
import { drawMark } from "../drawing/marks.ts";
import { el, type Markup } from "../drawing/markup.ts";
import type { Painter } from "../drawing/palette.ts";
import { wrapText } from "../drawing/text-width.ts";
import type { Track, TrackStep } from "./track.ts";

const PAD = 10;
const LINE = 15;
const SIZE = 11;
/** Below this width the steps stand one under the other. */
const UPRIGHT_BELOW = 600;

/** A piece of the drawing with its height. */
interface Block {
  readonly height: number;
  readonly draw: (y: number, paint: Painter) => readonly Markup[];
}

/** The drawing of a track: reached steps filled with their date, others hollow with what no source tells. */
export function drawTrack(track: Track, options: DrawingOptions = {}): string {
  const width = drawingWidth(options);
  const plot = width - 2 * PAD;
  const blocks = [
    head(track, plot),
    width < UPRIGHT_BELOW ? upright(track, plot) : across(track, plot),
    notes(track, plot),
  ];
  const height = blocks.reduce((sum, block) => sum + block.height, 8);
  const body = (paint: Painter) => {
    let y = 0;
    const drawn = blocks.flatMap((block) => {
      const top = y;
      y += block.height;
      return block.draw(top, paint);
    });
    return [el("g", { transform: `translate(${PAD},0)`, "data-record": track.id }, drawn)];
  };
  return frame(
    { kind: track.kind, width, height, title: track.title, description: track.description, body },
    options,
  );
}

function head({ heading, subheading }: Track, plot: number): Block {
  const first = wrapText(heading, plot, 16, 2, true);
  const second = wrapText(subheading, plot, SIZE + 1, 3);
  const draw = (y: number, paint: Painter) => [
    ...first.map((text, index) =>
      el("text", { x: 0, y: y + 22 + index * 20, "font-size": 16, "font-weight": 600 }, text),
    ),
    ...second.map((text, index) =>
      el(
        "text",
        { x: 0, y: y + 22 + first.length * 20 + index * 16, "font-size": SIZE + 1, fill: paint("muted") },
        text,
      ),
    ),
  ];
  return { height: 22 + first.length * 20 + second.length * 16, draw };
}

/** How far the line is drawn through: up to the last step that is reached. */
function lastReached(steps: readonly TrackStep[]): number {
  return steps.reduce((last, { reached }, index) => (reached ? index : last), -1);
}

function across({ steps }: Track, plot: number): Block {
  const column = plot / steps.length;
  const texts = steps.map(({ lines }) => lines.flatMap((line) => wrapText(line, column - 12, SIZE)));
  const last = lastReached(steps);
  const draw = (y: number, paint: Painter) => {
    const middle = y + 18;
    const x = (index: number) => index * column + 9;
    const ways = steps
      .slice(1)
      .map((_, index) => way(`M${x(index)},${middle}H${x(index + 1)}`, index < last, paint));
    return [
      ...ways,
      ...steps.flatMap((step, index) =>
        drawStep(step, texts[index]!, x(index), middle, x(index) - 7, middle + 26, paint),
      ),
    ];
  };
  return { height: 18 + 26 + Math.max(...texts.map(({ length }) => length)) * LINE + 14, draw };
}

function upright({ steps }: Track, plot: number): Block {
  const texts = steps.map(({ lines }) => lines.flatMap((line) => wrapText(line, plot - 30, SIZE)));
  const heights = texts.map(({ length }) => 26 + length * LINE);
  const last = lastReached(steps);
  const draw = (top: number, paint: Painter) => {
    const tops = heights.map((_, index) =>
      heights.slice(0, index).reduce((y, height) => y + height, top + 16),
    );
    const ways = steps
      .slice(1)
      .map((_, index) => way(`M9,${tops[index]}V${tops[index + 1]}`, index < last, paint));
    return [
      ...ways,
      ...steps.flatMap((step, index) =>
        drawStep(step, texts[index]!, 9, tops[index]!, 28, tops[index]! + 4, paint),
      ),
    ];
  };
  return { height: heights.reduce((sum, height) => sum + height, 12), draw };
}

function way(d: string, reached: boolean, paint: Painter): Markup {
  return el("path", {
    d,
    fill: "none",
    stroke: paint("mark"),
    "stroke-width": reached ? 2.5 : 1.2,
    "stroke-dasharray": reached ? undefined : "3 4",
  });
}

function drawStep(
  step: TrackStep,
  lines: readonly string[],
  x: number,
  y: number,
  textX: number,
  textY: number,
  paint: Painter,
): Markup[] {
  const muted = step.reached ? undefined : paint("muted");
  return [
    drawMark(
      step.mark,
      x,
      y,
      { paint: step.reached ? step.paint : "muted", hollow: !step.reached, scale: 1.25 },
      paint,
    ),
    el(
      "text",
      {
        x: textX,
        y: textY,
        "font-size": 13,
        "font-weight": step.reached ? 600 : 400,
        fill: step.reached ? paint(step.paint) : muted,
      },
      step.word,
    ),
    ...lines.map((line, index) =>
      el("text", { x: textX, y: textY + 17 + index * LINE, "font-size": SIZE, fill: muted }, line),
    ),
  ];
}

function notes({ notes: all }: Track, plot: number): Block {
  const wrapped = all.map((note) => ({ ...note, lines: wrapText(note.text, plot - 24, SIZE + 0.5) }));
  const height = wrapped.reduce((sum, { lines }) => sum + lines.length * LINE + 4, all.length === 0 ? 0 : 14);
  const draw = (top: number, paint: Painter) => {
    if (all.length === 0) return [];
    let y = top + 16;
    const drawn = wrapped.flatMap(({ lines, mark, paint: colour, hollow }) => {
      const at = y;
      y += lines.length * LINE + 4;
      return [
        drawMark(mark, 9, at - 4, { paint: colour, hollow, scale: 0.9 }, paint),
        ...lines.map((line, index) =>
          el("text", { x: 24, y: at + index * LINE, "font-size": SIZE + 0.5 }, line),
        ),
      ];
    });
    return [el("path", { d: `M0,${top}H${plot}`, stroke: paint("rule"), fill: "none" }), ...drawn];
  };
  return { height, draw };
}
