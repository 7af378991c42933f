import { dateSpan } from "../dates/date-span.ts";
import { drawMark } from "../drawing/marks.ts";
import { el, type Markup } from "../drawing/markup.ts";
import type { Painter } from "../drawing/palette.ts";
import { textWidth, wrapText } from "../drawing/text-width.ts";
import { STAGE_LOOKS } from "../records/stages.ts";
import { drawDate } from "./draw-date.ts";
import { SHORTENED } from "./summary.ts";
import { timeScale } from "./time-scale.ts";
import type { TimelineData, TimelineMark } from "./timeline-types.ts";

interface Entry {
  readonly word: string;
  readonly width: number;
  readonly draw: (x: number, y: number, paint: Painter) => readonly Markup[];
}

const SIZE = 11;
const LINE = 20;

/** The key to what a timeline uses, and nothing else. */
export function legendOf(
  data: TimelineData,
  shortened: boolean,
  plot: number,
): { height: number; draw: (paint: Painter) => readonly Markup[] } {
  const marks = data.groups.flatMap(({ rows }) => rows.flatMap((row) => row.marks));
  if (marks.length === 0) return { height: 0, draw: () => [] };
  const placed: { entry: Entry; x: number; line: number }[] = [];
  let x = 0;
  let line = 0;
  for (const entry of [...stageEntries(marks), ...dateEntries(marks)]) {
    const needed = entry.width + 6 + textWidth(entry.word, SIZE);
    if (x > 0 && x + needed > plot) {
      x = 0;
      line += 1;
    }
    placed.push({ entry, x, line });
    x += needed + 18;
  }
  const notes = shortened ? wrapText(SHORTENED, plot, SIZE) : [];
  const draw = (paint: Painter) => [
    ...placed.flatMap(({ entry, x, line }) => [
      ...entry.draw(x, 22 + line * LINE, paint),
      el(
        "text",
        { x: x + entry.width + 6, y: 26 + line * LINE, "font-size": SIZE, fill: paint("muted") },
        entry.word,
      ),
    ]),
    ...notes.map((text, index) =>
      el("text", { x: 0, y: 48 + line * LINE + index * 15, "font-size": SIZE, fill: paint("muted") }, text),
    ),
  ];
  return { height: 34 + line * LINE + notes.length * 15 + (notes.length > 0 ? 8 : 0), draw };
}

function stageEntries(marks: readonly TimelineMark[]): readonly Entry[] {
  const looks = new Map(
    marks.flatMap(({ stage }) =>
      stage === undefined ? [] : [[STAGE_LOOKS[stage].word, STAGE_LOOKS[stage]] as const],
    ),
  );
  const order = Object.values(STAGE_LOOKS).map(({ word }) => word);
  return [...looks.values()]
    .sort((a, b) => order.indexOf(a.word) - order.indexOf(b.word))
    .map(({ word, mark, paint: colour }) => ({
      word,
      width: 14,
      draw: (x, y, paint) => [drawMark(mark, x + 7, y, { paint: colour }, paint)],
    }));
}

const SAMPLES: readonly {
  word: string;
  edtf: string;
  hollow?: boolean;
  uses: (mark: TimelineMark) => boolean;
}[] = [
  {
    word: "a day",
    edtf: "2000-01-15",
    uses: ({ date, stage, hollow }) => date.shape === "day" && stage === undefined && !hollow,
  },
  { word: "planned, or by another source", edtf: "2000-01-15", hollow: true, uses: ({ hollow }) => hollow },
  { word: "some time in it", edtf: "2000-01", uses: ({ date }) => date.shape === "within" },
  {
    word: "one of these days",
    edtf: "[2000-01-01..2000-01-31]",
    uses: ({ date }) => date.shape === "one-of",
  },
  { word: "lasts", edtf: "2000-01-01/2000-01-31", uses: ({ date }) => date.shape === "span" },
  {
    word: "no end known",
    edtf: "[2000-01-01..]",
    uses: ({ date }) => date.end === "open" || date.start === "open",
  },
  { word: "uncertain", edtf: "2000-01-15?", uses: ({ date }) => date.uncertain },
];

function dateEntries(marks: readonly TimelineMark[]): readonly Entry[] {
  return SAMPLES.filter(({ uses }) => marks.some(uses)).map(({ word, edtf, hollow = false }) => {
    const date = dateSpan(edtf)!;
    const width = date.shape === "day" ? 16 : 36;
    const draw = (x: number, y: number, paint: Painter) => {
      const scale = timeScale([date], x + 2, x + width - 2, "even", 16);
      return drawDate({ word: "", date, hollow, rival: false }, scale, y, paint);
    };
    return { word, width, draw };
  });
}
