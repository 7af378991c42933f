import { type Moment, momentsOf } from "@org/defense-pact-data/fields";
import { headlineOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { TimelineEntry } from "../store.ts";

/** The dated fact of a record at a path that `momentsOf` gives. */
export function timelineEntry(record: DatasetRecord, path: string): TimelineEntry {
  const moment = momentsOf(record).find((one) => one.path === path) as Moment;
  return { id: record.id, ...headlineOf(record), ...moment };
}
