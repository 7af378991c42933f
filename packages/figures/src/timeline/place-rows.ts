import { textWidth, wrapText } from "../drawing/text-width.ts";
import { extentOf } from "./draw-date.ts";
import { type Extent, packLanes } from "./lanes.ts";
import { sayMarks } from "./say-marks.ts";
import type { TimeScale } from "./time-scale.ts";
import type { TimelineRow } from "./timeline-types.ts";

/** A line of a label: the name in ink, the dates in words muted. */
export interface LabelLine {
  readonly name: string;
  readonly detail: string;
}

/** A row with its place: where its dates lie, and where its label stands beside or above them. */
export interface PlacedRow {
  readonly row: TimelineRow;
  readonly lines: readonly LabelLine[];
  readonly labelX: number;
  readonly above: boolean;
  readonly lane: number;
}

/** The sizes of a label's two parts, the space between them, and the height of its line. */
export const LABEL = { name: 12, detail: 11, gap: 8, line: 16 } as const;
/** So many rows in a group keep a lane each, in the order of time; more share lanes. */
const SPARSE = 14;
/** Below this width labels that stand above their dates begin at the edge, one under the other. */
const NARROW = 560;
/** The space between rows that share a lane. */
const APART = 24;

/** The height of a lane: the dates, and the lines above them. */
export function laneHeight(rows: readonly PlacedRow[]): number {
  return 22 + Math.max(0, ...rows.map(({ above, lines }) => (above ? lines.length * LABEL.line : 0)));
}

/** Places the rows of a group so that no label overlaps a label or a date. */
export function placeRows(
  rows: readonly TimelineRow[],
  scale: TimeScale,
  width: number,
): readonly PlacedRow[] {
  const dense = rows.length > SPARSE;
  const placed = rows.map((row) => ({ row, ...placeLabel(row, scale, width, dense) }));
  const lanes = dense ? sharedLanes(placed) : placed.map((_, index) => index);
  return placed.map(({ extent: _, ...row }, index) => ({ ...row, lane: lanes[index]! }));
}

interface Placement {
  readonly lines: readonly LabelLine[];
  readonly labelX: number;
  readonly above: boolean;
  readonly extent: Extent;
}

/** Lanes of rows with the label above come after those with the label beside, since they are higher. */
function sharedLanes(placed: readonly Placement[]): readonly number[] {
  const beside = packLanes(
    placed.filter(({ above }) => !above).map(({ extent }) => extent),
    APART,
  );
  const first = Math.max(-1, ...beside) + 1;
  const above = packLanes(
    placed.filter((row) => row.above).map(({ extent }) => extent),
    APART,
  );
  const [nextBeside, nextAbove] = [beside.values(), above.values()];
  return placed.map((row) => (row.above ? first + nextAbove.next().value! : nextBeside.next().value!));
}

/**
 * Beside the dates where the whole label has room there, right rather than left; else above them. Among many rows the
 * dates in words give way first: the axis and the table have them.
 */
function placeLabel(row: TimelineRow, scale: TimeScale, width: number, dense: boolean): Placement {
  const dates = datesExtent(row, scale);
  const full = { name: row.label, detail: sayMarks(row, true) };
  const bare = { name: row.label, detail: "" };
  const wanted = dense ? [full, bare] : [full];
  for (const line of wanted) {
    const long = lineWidth(line);
    const right = dates.to + LABEL.gap;
    const left = dates.from - LABEL.gap - long;
    if (right + long <= width) return beside(line, right, { from: dates.from, to: right + long });
    if (left >= 0) return beside(line, left, { from: left, to: dates.to });
  }
  const lines = labelLines(dense ? bare : full, width);
  const longest = Math.max(...lines.map(lineWidth));
  const labelX = width < NARROW ? 0 : Math.min(Math.max(0, dates.from), Math.max(0, width - longest));
  const extent = { from: Math.min(dates.from, labelX), to: Math.max(dates.to, labelX + longest) };
  return { lines, labelX, above: true, extent };
}

function beside(line: LabelLine, labelX: number, extent: Extent): Placement {
  return { lines: [line], labelX, above: false, extent };
}

function datesExtent(row: TimelineRow, scale: TimeScale): Extent {
  const extents = row.marks.map(({ date }) => extentOf(date, scale));
  return { from: Math.min(...extents.map(({ from }) => from)), to: Math.max(...extents.map(({ to }) => to)) };
}

/** A label in at most two lines of name and two of dates, joined where they fit. */
function labelLines({ name, detail }: LabelLine, width: number): readonly LabelLine[] {
  const lines: LabelLine[] = wrapText(name, width, LABEL.name, 2).map((text) => ({ name: text, detail: "" }));
  if (detail === "") return lines;
  const last = { name: lines.at(-1)?.name ?? "", detail };
  if (lineWidth(last) <= width) return [...lines.slice(0, -1), last];
  return [...lines, ...wrapText(detail, width, LABEL.detail, 2).map((text) => ({ name: "", detail: text }))];
}

function lineWidth(line: LabelLine): number {
  const gap = line.name === "" || line.detail === "" ? 0 : LABEL.gap;
  return textWidth(line.name, LABEL.name) + gap + textWidth(line.detail, LABEL.detail);
}
