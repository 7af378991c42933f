import type { Table } from "../table/table.ts";
import type { Track } from "./track.ts";

/** The data of a track as rows: its steps in order, reached or not, then its notes. */
export function trackTable(track: Track): Table {
  const steps = track.steps.map(({ word, reached, date, lines }) => ({
    step: word,
    reached: reached ? "yes" : "no source",
    date: date ?? null,
    text: lines.join("; "),
  }));
  const notes = track.notes.map(({ text }) => ({ step: null, reached: null, date: null, text }));
  return { caption: track.title, columns: COLUMNS, rows: [...steps, ...notes] };
}

const COLUMNS = [
  { key: "step", label: "Step" },
  { key: "reached", label: "Reached" },
  { key: "date", label: "Date" },
  { key: "text", label: "What sources say" },
];
