import { isoFromDay } from "@org/defense-pact-data/dates";
import type { Table } from "../table/table.ts";
import type { TimelineData, TimelineMark } from "./timeline-types.ts";

/** The data of a timeline as rows: a row for each date, with its bounds; records without a date have one without. */
export function timelineTable(data: TimelineData): Table {
  const rows = [...data.groups.flatMap((group) => group.rows), ...data.undated].flatMap((row) => {
    const marks = row.marks.length === 0 ? [undefined] : row.marks;
    return row.records.flatMap((record) =>
      marks.map((mark) => ({ record, label: row.label, ...cellsOf(mark), absent: row.absent ?? null })),
    );
  });
  return {
    caption: "Dates as their records give them, in EDTF, with the first and last day that they can be.",
    columns: COLUMNS,
    rows,
  };
}

function cellsOf(mark: TimelineMark | undefined): Readonly<Record<string, string | null>> {
  if (mark === undefined) {
    return { what: null, date: null, earliest: null, latest: null, uncertain: null, other_source: null };
  }
  const { word, date, rival } = mark;
  return {
    what: word,
    date: date.edtf,
    earliest: iso(date.earliest),
    latest: iso(date.latest),
    uncertain: date.uncertain ? "yes" : "no",
    other_source: rival ? "yes" : "no",
  };
}

const COLUMNS = [
  { key: "record", label: "Record" },
  { key: "label", label: "What" },
  { key: "what", label: "Date of" },
  { key: "date", label: "Date" },
  { key: "earliest", label: "First possible day" },
  { key: "latest", label: "Last possible day" },
  { key: "uncertain", label: "Uncertain" },
  { key: "other_source", label: "Given by another source" },
  { key: "absent", label: "What no source tells" },
];

function iso(day: number): string | null {
  return !Number.isFinite(day) ? null : isoFromDay(day);
}
