import { scaleLinear } from "d3-scale";
import type { DateSpan } from "../dates/date-span.ts";

/** Days to pixels. */
export interface TimeScale {
  readonly start: number;
  readonly end: number;
  /** Quiet stretches are drawn shorter than they were. */
  readonly shortened: boolean;
  /** The pixel of the start of a day; an infinite day is at the edge. */
  readonly x: (day: number) => number;
}

/** How time is laid out: as it passed, quiet stretches shortened, or whichever shows more. */
export type Spacing = "auto" | "even" | "shortened";

/** The finite days at which something starts or ends, in order, each once; the day after an end counts. */
function knotsOf(dates: readonly DateSpan[]): readonly number[] {
  const days = dates.flatMap(({ earliest, latest, certainFrom, certainTo }) => [
    earliest,
    certainFrom,
    certainTo + 1,
    latest + 1,
  ]);
  return [...new Set(days.filter(Number.isFinite))].sort((a, b) => a - b);
}

/** More than this share of the dates in a tenth of the time: spaced evenly they would lie on each other. */
const CROWDED = 0.4;

function isCrowded(knots: readonly number[]): boolean {
  const [first = 0] = knots;
  const tenth = ((knots.at(-1) ?? 0) - first) / 10;
  const busiest = Math.max(
    ...knots.map((from) => knots.filter((day) => day >= from && day <= from + tenth).length),
  );
  return knots.length > 3 && busiest / knots.length > CROWDED;
}

/**
 * A scale over all dates. Where most of them crowd into a tenth of the time, every stretch between two neighbouring
 * dates gets room by the cube root of its length: order is kept and a day is never lost, and the figure says so.
 * Dates without bounds add a margin, in pixels, so that their arrows lead beyond all others.
 */
export function timeScale(
  dates: readonly DateSpan[],
  from: number,
  to: number,
  spacing: Spacing = "auto",
  margin = 18,
): TimeScale {
  const knots = knotsOf(dates);
  const left = dates.some(({ earliest }) => earliest === -Infinity) ? from + margin : from;
  const right = dates.some(({ latest }) => latest === Infinity) ? to - margin : to;
  const [start = 0] = knots;
  const end = Math.max(knots.at(-1) ?? 1, start + 1);
  const shortened = spacing === "shortened" || (spacing === "auto" && isCrowded(knots));
  const stops = knots.length < 2 ? [start, end] : knots;
  const weight = (a: number, b: number) => (shortened ? Math.cbrt(b - a) : b - a);
  const weights = stops.slice(1).map((day, index) => weight(stops[index] ?? day, day));
  const whole = weights.reduce((sum, part) => sum + part, 0);
  const sums = [0];
  for (const part of weights) sums.push((sums.at(-1) ?? 0) + part);
  const places = sums.map((sum) => left + (sum / whole) * (right - left));
  const scale = scaleLinear().domain(stops).range(places).clamp(true);
  const x = (day: number) =>
    day === -Infinity ? left - (left - from) / 2 : day === Infinity ? right + (to - right) / 2 : scale(day);
  return { start, end, shortened, x };
}
