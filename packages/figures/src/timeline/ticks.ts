import { dayFromIso, isoFromDay } from "@org/defense-pact-data/dates";
import { textWidth } from "../drawing/text-width.ts";
import type { TimeScale } from "./time-scale.ts";

/** A mark on the axis. */
export interface Tick {
  readonly day: number;
  readonly x: number;
  readonly label: string;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Every n-th January in range, then quarters, months and days: the first that fit are kept. */
function candidates({ start, end }: TimeScale): readonly (readonly { day: number; label: string }[])[] {
  const first = Number(isoFromDay(start).slice(0, -6));
  const last = Number(isoFromDay(end - 1).slice(0, -6));
  const step = STEPS.find((size) => (last - first) / size <= 40) ?? 1000;
  const years = Array.from(
    { length: Math.floor((last - first) / step) + 2 },
    (_, index) => Math.ceil(first / step) * step + index * step,
  );
  const januaries = years.map((year) => ({ day: dayOf(year, 0, 1), label: String(year) }));
  if (last - first > 12) return [januaries];
  const everyYear = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const months = everyYear.flatMap((year) =>
    MONTHS.map((label, month) => ({ day: dayOf(year, month, 1), label: `${label} ${year}` })),
  );
  const quarters = months.filter((_, index) => index % 3 === 0);
  if (last - first > 5) return [januaries, quarters];
  const days = everyYear.flatMap((year) =>
    MONTHS.flatMap((name, month) =>
      [8, 15, 22].map((day) => ({ day: dayOf(year, month, day), label: `${day} ${name}` })),
    ),
  );
  return [januaries, quarters, months, days];
}

function dayOf(year: number, month: number, day: number): number {
  const iso = `${String(year).padStart(4, "0")}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return year < 0 || year > 9999 ? Number.NaN : dayFromIso(iso);
}

/** The room that a label takes on the axis, with the gap that it keeps. */
interface LabelSpan {
  readonly from: number;
  readonly to: number;
}

/** The ticks whose labels have room, coarser ones first; `size` is the labels' font size. */
export function ticksOf(scale: TimeScale, width: number, size = 11, gap = 10): readonly Tick[] {
  return ticksWithRoom(scale, (x, label) => {
    const half = textWidth(label, size) / 2;
    const middle = Math.min(Math.max(x, half), width - half);
    return { from: middle - half - gap / 2, to: middle + half + gap / 2 };
  });
}

/** The ticks whose labels overlap none of a coarser tick or an earlier one, in the order of time. */
export function ticksWithRoom(
  scale: TimeScale,
  spanOf: (x: number, label: string) => LabelSpan,
): readonly Tick[] {
  const kept: (Tick & LabelSpan)[] = [];
  for (const level of candidates(scale)) {
    for (const { day, label } of level) {
      if (!(day >= scale.start && day <= scale.end)) continue;
      const x = scale.x(day);
      const span = spanOf(x, label);
      if (kept.every((tick) => span.to <= tick.from || span.from >= tick.to))
        kept.push({ day, x, label, ...span });
    }
  }
  return kept.sort((a, b) => a.x - b.x).map(({ day, x, label }) => ({ day, x, label }));
}
