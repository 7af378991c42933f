import { sayDate } from "../dates/say-date.ts";
import type { TimelineMark, TimelineRow } from "./timeline-types.ts";

/** The dates of a row in words: "signed 25 September 2023; valid from 2023 to 2028". */
export function sayMarks(row: TimelineRow, short = false): string {
  return row.marks
    .map((mark) => [sayMarkWord(mark), sayDate(mark.date.edtf, { short })].join(" ").trimStart())
    .join("; ");
}

/** What a date is of, in words; nothing where the row says it: an event occurred, a statement was said. */
export function sayMarkWord({ word, rival }: TimelineMark): string {
  if (rival) return "another source:";
  return word === "occurred" || word === "said" ? "" : word;
}
