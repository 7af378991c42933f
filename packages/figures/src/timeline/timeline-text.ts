import type { RecordSource } from "../records/records.ts";
import { toAscii } from "./ascii.ts";
import { cellsWide, fitCells, padCells, plainCells } from "./cells.ts";
import { sayMarks } from "./say-marks.ts";
import { isEmpty, NOTHING, UNDATED } from "./summary.ts";
import { ticksWithRoom } from "./ticks.ts";
import { type Spacing, type TimeScale, timeScale } from "./time-scale.ts";
import { timelineData } from "./timeline-data.ts";
import type { TimelineData, TimelineDataOptions, TimelineMark, TimelineRow } from "./timeline-types.ts";

/** What to show, and how wide the terminal is. */
export interface TimelineTextOptions extends TimelineDataOptions {
  /** Columns of the terminal; 80 when left out. */
  readonly columns?: number;
  readonly spacing?: Spacing;
  /** Only characters of ASCII, for a terminal or a locale that has no others. */
  readonly ascii?: boolean;
}

/** Marks of the terminal's bars: each has a sign of its own, since there is no colour. */
const STAGE_SIGNS: Readonly<Record<string, string>> = {
  announced: "○",
  committed: "■",
  allocated: "▲",
  disbursed: "◆",
  deployed: "◆",
  delivered: "◆",
  completed: "★",
  increased: "+",
  reduced: "-",
  withdrawn: "×",
  lapsed: "×",
  other: "/",
};

/** The other signs, with what the key says of them. */
const KEY: Readonly<Record<string, string>> = {
  "●": "day",
  "◇": "planned, or by another source",
  "█": "lasts",
  "░": "some time in it",
  "▒": "one of these days",
  "◂": "open start",
  "▸": "open end",
  "?": "uncertain",
};

/**
 * The timeline for a terminal: a label, a bar and the dates in words for each row, in the width given. `█` lasts, `▒` is
 * one of these days, `░` some time in it, `◂` `▸` an open end, `?` doubt; the stages have the signs of their marks.
 */
export function timelineText(source: RecordSource, options: TimelineTextOptions = {}): string {
  const data = timelineData(source, options);
  if (isEmpty(data)) return `${NOTHING}\n`;
  const columns = Math.max(40, Math.floor(options.columns ?? 80));
  const bar = Math.max(16, Math.floor(columns * 0.36));
  const text = columns - bar - 2;
  const dates = data.groups.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ date }) => date)));
  const scale = timeScale(dates, 0, bar, options.spacing, 1);
  const lines = [
    ...(dates.length === 0 ? [] : [axisLine(scale, bar)]),
    ...data.groups.flatMap(({ heading, rows }) => [
      heading,
      ...rows.flatMap((row) => rowLines(row, scale, bar, text)),
    ]),
    ...undatedLines(data, columns),
    ...(dates.length === 0 ? [] : ["", ...keyLines(data, scale, bar, columns)]),
  ];
  const shown = options.ascii === true ? lines.map(toAscii) : lines;
  return `${shown.map((line) => plainCells(line).trimEnd()).join("\n")}\n`;
}

/** Spaces between labels: with one, "8 Oct" and "2024" would read as one date. */
const LABEL_GAP = 3;

function axisLine(scale: TimeScale, bar: number): string {
  const line = Array.from({ length: bar }, () => " ");
  const startOf = (x: number, label: string) => Math.min(Math.floor(x), bar - label.length);
  const ticks = ticksWithRoom(scale, (x, label) => {
    const from = startOf(x, label);
    return { from, to: from + label.length + LABEL_GAP };
  });
  for (const { x, label } of ticks) {
    const start = startOf(x, label);
    for (const [index, character] of [...label].entries()) line[start + index] = character;
  }
  return line.join("");
}

function rowLines(row: TimelineRow, scale: TimeScale, bar: number, text: number): string[] {
  const cells = cellsOf(row, scale, bar);
  const detail = sayMarks(row, true);
  const together = `${row.label}  ${detail}`;
  const first = `${cells.join("")}  `;
  if (cellsWide(together) <= text) return [`${first}${together}`];
  return [`${first}${fitCells(row.label, text)}`, `${padCells("", bar)}  ${fitCells(detail, text)}`];
}

function cellsOf(row: TimelineRow, scale: TimeScale, bar: number): readonly string[] {
  const cells = Array.from({ length: bar }, () => "·");
  const marks = [...row.marks].sort((a, b) => rank(b) - rank(a));
  for (const mark of marks) drawCells(cells, mark, scale);
  return cells;
}

/** Spans first, so that marks of days stand upon them. */
function rank({ date }: TimelineMark): number {
  return date.shape === "day" ? 0 : date.shape === "within" ? 1 : date.shape === "one-of" ? 2 : 3;
}

function drawCells(cells: string[], mark: TimelineMark, scale: TimeScale): void {
  const { date } = mark;
  const cell = (day: number) => Math.min(cells.length - 1, Math.max(0, Math.floor(scale.x(day))));
  const [from, to] = [cell(date.earliest), cell(date.latest === Infinity ? Infinity : date.latest)];
  const sign = mark.stage === undefined ? (mark.hollow ? "◇" : "●") : (STAGE_SIGNS[mark.stage] ?? "/");
  if (date.shape === "day") {
    cells[from] = date.uncertain ? "?" : sign;
    return;
  }
  for (let index = from; index <= to; index += 1) cells[index] = fill(mark, index, cell);
  if (date.start === "open") cells[from] = "◂";
  if (date.end === "open") cells[to] = "▸";
  if (date.shape !== "span")
    cells[date.start === "open" ? to : date.end === "open" ? from : Math.floor((from + to) / 2)] =
      date.uncertain ? "?" : sign;
}

function fill({ date }: TimelineMark, index: number, cell: (day: number) => number): string {
  if (date.shape === "one-of") return "▒";
  if (date.shape === "within") return "░";
  return index >= cell(date.certainFrom) && index <= cell(date.certainTo) ? "█" : "░";
}

function undatedLines({ undated }: TimelineData, columns: number): string[] {
  if (undated.length === 0) return [];
  return [
    UNDATED,
    ...undated.map(({ label, absent }) =>
      fitCells(`  ${absent === undefined ? label : `${label} (${absent})`}`, columns),
    ),
  ];
}

/** What each sign means that is drawn, and no other. */
function keyLines(data: TimelineData, scale: TimeScale, bar: number, columns: number): string[] {
  const rows = data.groups.flatMap((group) => group.rows);
  const drawn = new Set(rows.flatMap((row) => cellsOf(row, scale, bar)));
  const stages = Object.keys(STAGE_SIGNS).filter((name) =>
    rows.some(({ marks }) => marks.some(({ stage }) => stage === name)),
  );
  const meanings = new Map<string, string>();
  for (const name of stages) {
    const sign = STAGE_SIGNS[name] ?? "/";
    const others = meanings.get(sign);
    meanings.set(sign, others === undefined ? name : `${others} or ${name}`);
  }
  for (const [sign, meaning] of Object.entries(KEY)) meanings.set(sign, meaning);
  const words = [
    ...[...meanings].filter(([sign]) => drawn.has(sign)).map(([sign, meaning]) => `${sign} ${meaning}`),
    ...(scale.shortened ? ["quiet stretches shortened"] : []),
  ];
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && cellsWide(`${last}  ${word}`) <= columns)
      lines[lines.length - 1] = `${last}  ${word}`;
    else lines.push(word);
  }
  return lines;
}
