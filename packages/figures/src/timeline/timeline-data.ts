import { type RecordSource, recordsOf } from "../records/records.ts";
import { rowsOf, startOf } from "./rows-of.ts";
import type { TimelineCollection, TimelineData, TimelineDataOptions, TimelineRow } from "./timeline-types.ts";

const COLLECTIONS: readonly TimelineCollection[] = ["agreements", "pledges", "events", "statements"];
const HEADINGS = {
  agreements: "Agreements",
  pledges: "Pledges",
  events: "Events",
  statements: "Statements",
} as const;

/** The rows of a timeline, grouped and in the order of their dates; rows without a date stand apart. */
export function timelineData(source: RecordSource, options: TimelineDataOptions = {}): TimelineData {
  const records = recordsOf(source);
  const wanted = COLLECTIONS.filter((collection) =>
    (options.collections ?? COLLECTIONS).includes(collection),
  );
  const rows = wanted.flatMap((collection) => rowsOf(collection, records, options));
  const dated = rows.filter(({ row }) => row.marks.length > 0);
  const byHeading = new Map<string, TimelineRow[]>();
  for (const { row, actor } of dated) {
    const heading = options.groupBy === "actor" ? actor : HEADINGS[row.collection];
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), row]);
  }
  const groups = [...byHeading].map(([heading, members]) => ({ heading, rows: members.sort(earlierFirst) }));
  if (options.groupBy === "actor")
    groups.sort((a, b) => b.rows.length - a.rows.length || compareText(a.heading, b.heading));
  return { groups, undated: rows.filter(({ row }) => row.marks.length === 0).map(({ row }) => row) };
}

function earlierFirst(a: TimelineRow, b: TimelineRow): number {
  const [first, second] = [a.marks[0], b.marks[0]];
  if (first === undefined || second === undefined) return 0;
  return startOf(first.date) - startOf(second.date) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
