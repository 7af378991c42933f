import { isoFromDay } from "@org/defense-pact-data/dates";
import { sayDate } from "../dates/say-date.ts";
import { count, sayList } from "../records/names.ts";
import { STAGE_LOOKS, stepOf } from "../records/stages.ts";
import type { TimelineData, TimelineRow } from "./timeline-types.ts";

const NOUNS = {
  agreements: ["agreement", "agreements"],
  pledges: ["pledge", "pledges"],
  events: ["event", "events"],
  statements: ["statement", "statements"],
} as const;

/** Said in every form of a timeline without rows. */
export const NOTHING = "There are no records to show.";

/** Heads the rows that have no date. */
export const UNDATED = "No source gives a date";

export function isEmpty({ groups, undated }: TimelineData): boolean {
  return groups.length === 0 && undated.length === 0;
}

/** What a timeline shows, and its finding in sentences. */
export function timelineSummary(
  data: TimelineData,
  shortened: boolean,
): { title: string; description: string } {
  const dated = data.groups.flatMap(({ rows }) => rows);
  const all = [...dated, ...data.undated];
  const sorts = Object.entries(NOUNS).flatMap(([collection, [one, many]]) => {
    const number = all
      .filter((row) => row.collection === collection)
      .reduce((sum, { records }) => sum + records.length, 0);
    return number === 0 ? [] : [count(number, one, many)];
  });
  if (sorts.length === 0) return { title: "Timeline: nothing to show", description: NOTHING };
  const sentences = [busiest(dated), pledgeSentence(all), undatedSentence(data), shortened ? SHORTENED : ""];
  return {
    title: `Timeline of ${sayList(sorts, 4)}`,
    description: sentences.filter((sentence) => sentence !== "").join(" "),
  };
}

/** Said in the drawing too. */
export const SHORTENED = "Quiet stretches of time are drawn shorter than they were.";

/** The month in which most of the dates lie. */
function busiest(rows: readonly TimelineRow[]): string {
  const months = new Map<string, number>();
  const firsts = rows
    .flatMap(({ marks }) => marks.slice(0, 1))
    .filter(({ date }) => Number.isFinite(date.earliest));
  for (const { date } of firsts) {
    const month = isoFromDay(date.earliest).slice(0, -3);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  const [most] = [...months].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (most === undefined) return "";
  return `Most begin in ${sayDate(most[0])}: ${most[1]} of ${firsts.length} rows.`;
}

/** How far the pledges came, as far as sources tell. */
function pledgeSentence(rows: readonly TimelineRow[]): string {
  const pledges = rows.filter(({ collection }) => collection === "pledges");
  if (pledges.length === 0) return "";
  const stages = pledges.flatMap(({ marks }) =>
    marks.flatMap(({ stage }) => (stage === undefined ? [] : [stage])),
  );
  const furthest = Math.max(-1, ...stages.map((stage) => stepOf(stage) ?? -1));
  const words = [...new Set(stages.filter((stage) => stepOf(stage) === furthest))].map(
    (stage) => STAGE_LOOKS[stage].word,
  );
  return `No source tells of a pledge that came further than: ${sayList(words) || "no stage"}.`;
}

function undatedSentence({ undated }: TimelineData): string {
  if (undated.length === 0) return "";
  const number = undated.reduce((sum, { records }) => sum + records.length, 0);
  return `${count(number, "record")} without a date in any source.`;
}
