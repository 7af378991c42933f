import type { DateSpan } from "../dates/date-span.ts";
import { drawMark, type Mark } from "../drawing/marks.ts";
import { el, type Markup } from "../drawing/markup.ts";
import type { Paint, Painter } from "../drawing/palette.ts";
import { STAGE_LOOKS } from "../records/stages.ts";
import type { Extent } from "./lanes.ts";
import type { TimeScale } from "./time-scale.ts";
import type { TimelineMark } from "./timeline-types.ts";

const BAR = 8;
/** A bar is never thinner than it takes to see it. */
const LEAST = 6;

/** How a dated thing looks: a pledge by its stage, all else in ink. */
export function lookOf(mark: TimelineMark): { paint: Paint; mark: Mark } {
  if (mark.stage !== undefined) return STAGE_LOOKS[mark.stage];
  return { paint: mark.word === "valid" ? "mark" : "ink", mark: "dot" };
}

/** The room that a date takes on the axis, its arrows and its mark included. */
export function extentOf(date: DateSpan, scale: TimeScale): Extent {
  const from = scale.x(date.earliest);
  const to = scale.x(date.latest + 1);
  if (date.shape === "day") return { from: (from + to) / 2 - 7, to: (from + to) / 2 + 7 };
  const least = Math.max(0, LEAST - (to - from)) / 2;
  const [before, after] = [date.start === "open" ? ARROW : 0, date.end === "open" ? ARROW : 0];
  return { from: from - least - before, to: to + least + after };
}

/** The length of the arrow of an open end; it lies within the date's room. */
const ARROW = 8;

/** The bar without its arrows. */
function barOf(date: DateSpan, scale: TimeScale): Extent {
  const { from, to } = extentOf(date, scale);
  return { from: from + (date.start === "open" ? ARROW : 0), to: to - (date.end === "open" ? ARROW : 0) };
}

/**
 * A date on the axis: a day is its mark; a longer unit a bar that fades at both ends; a set a hollow bar; a span a solid
 * bar that fades where its ends are not known to the day; an open end an arrow; doubt a broken outline.
 */
export function drawDate(mark: TimelineMark, scale: TimeScale, y: number, paint: Painter): readonly Markup[] {
  const look = lookOf(mark);
  const colour = paint(look.paint);
  const { date } = mark;
  const { from, to } = barOf(date, scale);
  const symbolAt = date.start !== "closed" ? to - 4 : date.end !== "closed" ? from + 4 : (from + to) / 2;
  const symbol = drawMark(
    look.mark,
    symbolAt,
    y,
    { paint: look.paint, hollow: mark.hollow, scale: 0.9 },
    paint,
  );
  const halo =
    date.uncertain &&
    el("circle", { cx: symbolAt, cy: y, r: 7.5, fill: "none", stroke: colour, "stroke-dasharray": "2 2" });
  if (date.shape === "day") return halo === false ? [symbol] : [halo, symbol];
  const bar =
    date.shape === "one-of"
      ? [hollowBar(from, to, y, colour, date.uncertain)]
      : solidBar(date, scale, y, colour);
  const arrows = [
    ...(date.start === "open" ? [arrow(from, y, -1, colour)] : []),
    ...(date.end === "open" ? [arrow(to, y, 1, colour)] : []),
  ];
  return [...bar, ...arrows, ...(date.shape === "span" ? [] : [symbol])];
}

function hollowBar(from: number, to: number, y: number, colour: string, uncertain: boolean): Markup {
  return el("rect", {
    x: from,
    y: y - BAR / 2,
    width: to - from,
    height: BAR,
    fill: "none",
    stroke: colour,
    "stroke-width": 1.2,
    "stroke-dasharray": uncertain ? "3 2" : undefined,
  });
}

/** The parts of a bar by how sure they are: fading in, certain, fading out. */
function solidBar(date: DateSpan, scale: TimeScale, y: number, colour: string): readonly Markup[] {
  const { from, to } = barOf(date, scale);
  const whole = date.shape === "within";
  const sureFrom = whole ? (from + to) / 2 : Math.min(to, Math.max(from, scale.x(date.certainFrom)));
  const sureTo = whole ? sureFrom : Math.max(sureFrom, Math.min(to, scale.x(date.certainTo + 1)));
  const fadeIn = date.start === "open" ? [] : fade(from, sureFrom, y, colour, false);
  const fadeOut = date.end === "open" ? [] : fade(sureTo, to, y, colour, true);
  const sure = el("rect", {
    x: date.start === "open" ? from : sureFrom,
    y: y - BAR / 2,
    width: (date.end === "open" ? to : sureTo) - (date.start === "open" ? from : sureFrom),
    height: BAR,
    fill: colour,
  });
  const outline = date.uncertain ? [hollowBar(from, to, y, colour, true)] : [];
  return [
    ...fadeIn,
    ...(sureTo > sureFrom || date.start === "open" || date.end === "open" ? [sure] : []),
    ...fadeOut,
    ...outline,
  ];
}

/** The width of a slice of a fading bar, and how many there may be. */
const SLICE = { width: 5, least: 4, most: 24 } as const;

/** A bar that fades, in slices: a gradient would need an id, and ids clash when a page holds several figures. */
function fade(from: number, to: number, y: number, colour: string, out: boolean): Markup[] {
  if (to - from < 0.5) return [];
  const slices = Math.min(SLICE.most, Math.max(SLICE.least, Math.round((to - from) / SLICE.width)));
  const width = (to - from) / slices;
  return Array.from({ length: slices }, (_, index) => {
    const strength = (out ? slices - index : index + 1) / (slices + 1);
    return el("rect", {
      x: from + index * width,
      y: y - BAR / 2,
      width: width + 0.3,
      height: BAR,
      fill: colour,
      "fill-opacity": strength,
    });
  });
}

function arrow(x: number, y: number, direction: 1 | -1, colour: string): Markup {
  const tip = x + direction * ARROW;
  return el("path", {
    d: `M${r(x)},${y - 6}L${r(tip)},${y}L${r(x)},${y + 6}`,
    fill: "none",
    stroke: colour,
    "stroke-width": 1.6,
  });
}

function r(value: number): number {
  return Math.round(value * 100) / 100;
}
