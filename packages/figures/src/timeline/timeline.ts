import { type DrawingOptions, drawingWidth, frame } from "../drawing/frame.ts";
import { el, type Markup } from "../drawing/markup.ts";
import type { Painter } from "../drawing/palette.ts";
import { fitText, textWidth, wrapText } from "../drawing/text-width.ts";
import type { RecordSource } from "../records/records.ts";
import { drawDate } from "./draw-date.ts";
import { legendOf } from "./legend.ts";
import { LABEL, type LabelLine, laneHeight, type PlacedRow, placeRows } from "./place-rows.ts";
import { isEmpty, NOTHING, timelineSummary, UNDATED } from "./summary.ts";
import { ticksOf } from "./ticks.ts";
import { type Spacing, type TimeScale, timeScale } from "./time-scale.ts";
import { timelineData } from "./timeline-data.ts";
import type { TimelineData, TimelineDataOptions } from "./timeline-types.ts";

/** What to show and how to draw it. */
export interface TimelineOptions extends TimelineDataOptions, DrawingOptions {
  readonly spacing?: Spacing;
}

const PAD = 10;
const AXIS = 26;
const HEADING = 30;

/**
 * A timeline as SVG: agreements, pledges by stage, events and statements on one axis. A day is a mark; a date that is
 * only known as some time in a month or a year fades at its ends; one of several days is a hollow bar; an open end an
 * arrow; doubt a broken outline. No label overlaps another. What has no date is listed beneath.
 */
export function timeline(source: RecordSource, options: TimelineOptions = {}): string {
  return drawTimeline(timelineData(source, options), options);
}

/** The drawing of data that `timelineData` gave. */
export function drawTimeline(data: TimelineData, options: TimelineOptions = {}): string {
  const width = drawingWidth(options);
  const plot = width - 2 * PAD;
  const dates = data.groups.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ date }) => date)));
  const scale = timeScale(dates, 0, plot, options.spacing);
  let y = dates.length === 0 ? 0 : AXIS;
  const groups = data.groups.map((group) => {
    const rows = placeRows(group.rows, scale, plot);
    const placed = { heading: group.heading, top: y, rows, tops: laneTops(rows, y + HEADING) };
    y = placed.tops.end + 6;
    return placed;
  });
  const bottom = y;
  const undated = undatedLines(data, plot);
  const legend = legendOf(data, scale.shortened, plot);
  const { title, description } = timelineSummary(data, scale.shortened);
  const height = bottom + undated.height + legend.height + 8;
  const body = (paint: Painter) => [
    el("g", { transform: `translate(${PAD},0)` }, [
      ...(dates.length === 0 ? [] : axis(scale, plot, bottom, paint)),
      ...groups.map((group) => drawGroup(group, scale, plot, paint)),
      el("g", { transform: `translate(0,${bottom})` }, undated.draw(paint)),
      el("g", { transform: `translate(0,${bottom + undated.height})` }, legend.draw(paint)),
    ]),
  ];
  const empty = isEmpty(data) ? NOTHING : undefined;
  return frame({ kind: "timeline", width, height, title, description, empty, body }, options);
}

interface PlacedGroup {
  readonly heading: string;
  readonly top: number;
  readonly rows: readonly PlacedRow[];
  readonly tops: LaneTops;
}

interface LaneTops {
  readonly of: readonly number[];
  readonly end: number;
}

function laneTops(rows: readonly PlacedRow[], top: number): LaneTops {
  const lanes = Math.max(0, ...rows.map(({ lane }) => lane + 1));
  let y = top;
  const of = Array.from({ length: lanes }, (_, lane) => {
    const at = y;
    y += laneHeight(rows.filter((row) => row.lane === lane));
    return at;
  });
  return { of, end: y };
}

function axis(scale: TimeScale, plot: number, bottom: number, paint: Painter): readonly Markup[] {
  return ticksOf(scale, plot).flatMap(({ x, label }) => {
    const half = textWidth(label, LABEL.detail) / 2;
    return [
      el("path", { d: `M${x.toFixed(1)},18V${bottom}`, stroke: paint("rule"), fill: "none" }),
      el(
        "text",
        {
          x: Math.min(Math.max(x, half), plot - half),
          y: 12,
          "font-size": LABEL.detail,
          "text-anchor": "middle",
          fill: paint("muted"),
        },
        label,
      ),
    ];
  });
}

function drawGroup(group: PlacedGroup, scale: TimeScale, plot: number, paint: Painter): Markup {
  const heading = el(
    "text",
    { x: 0, y: group.top + 19, "font-size": 13, "font-weight": 600 },
    fitText(group.heading, plot, 13, true),
  );
  const rule = el("path", { d: `M0,${group.top + 25}H${plot}`, stroke: paint("mark"), fill: "none" });
  const rows = group.rows.map((placed) => drawRow(placed, group.tops.of[placed.lane] ?? 0, scale, paint));
  return el("g", {}, halo(heading, paint), rule, rows);
}

function drawRow(placed: PlacedRow, top: number, scale: TimeScale, paint: Painter): Markup {
  const height = laneHeight([placed]);
  const middle = top + height - 11;
  const dates = [...placed.row.marks].sort((a, b) => Number(b.word === "valid") - Number(a.word === "valid"));
  return el(
    "g",
    { class: "dp-row", "data-record": placed.row.id },
    el("title", {}, titleOf(placed)),
    dates.map((mark) => drawDate(mark, scale, middle, paint)),
    placed.lines.map((line, index) =>
      drawLine(line, placed.labelX, placed.above ? top + 13 + index * LABEL.line : middle + 4, paint),
    ),
  );
}

function titleOf({ row }: PlacedRow): string {
  const words = row.marks.map(({ word, date }) => `${word} ${date.edtf}`);
  return [row.label, ...words, ...(row.absent === undefined ? [] : [row.absent])].join("; ");
}

function drawLine({ name, detail }: LabelLine, x: number, y: number, paint: Painter): Markup {
  const words =
    detail !== "" &&
    el("tspan", { dx: name === "" ? 0 : LABEL.gap, "font-size": LABEL.detail, fill: paint("muted") }, detail);
  return halo(el("text", { x, y, "font-size": LABEL.name }, name, words), paint);
}

/** Text keeps clear of the lines of the axis behind it. */
function halo(text: Markup, paint: Painter): Markup {
  return el(
    "g",
    { "paint-order": "stroke", stroke: paint("ground"), "stroke-width": 3, "stroke-linejoin": "round" },
    text,
  );
}

interface Block {
  readonly height: number;
  readonly draw: (paint: Painter) => readonly Markup[];
}

/** What has no date, in words: its absence is part of the picture. */
function undatedLines({ undated }: TimelineData, plot: number): Block {
  if (undated.length === 0) return { height: 0, draw: () => [] };
  const lines = undated.flatMap(({ label, absent }) =>
    wrapText(absent === undefined ? label : `${label} (${absent})`, plot - 14, LABEL.name, 2).map(
      (text, index) => ({ text, index }),
    ),
  );
  const draw = (paint: Painter) => [
    el("text", { x: 0, y: 19, "font-size": 13, "font-weight": 600 }, UNDATED),
    el("path", { d: `M0,25H${plot}`, stroke: paint("mark"), "stroke-dasharray": "3 3", fill: "none" }),
    ...lines.map(({ text, index }, row) =>
      el(
        "text",
        { x: index === 0 ? 0 : 14, y: 42 + row * 17, "font-size": LABEL.name, fill: paint("muted") },
        text,
      ),
    ),
  ];
  return { height: 36 + lines.length * 17, draw };
}
