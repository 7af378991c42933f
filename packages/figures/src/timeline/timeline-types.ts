import type { Collections, PledgeStage } from "@org/defense-pact-data/types";
import type { DateSpan } from "../dates/date-span.ts";

/** The collections that a timeline shows. */
export type TimelineCollection = Extract<
  keyof Collections,
  "agreements" | "pledges" | "events" | "statements"
>;

/** What to show and how to group it. */
export interface TimelineDataOptions {
  readonly collections?: readonly TimelineCollection[];
  /** Rows grouped by collection (the default) or by the actor that signs, gives, acts or speaks. */
  readonly groupBy?: "collection" | "actor";
  /** Statements of one speaker on one date share a row (the default), or have a row each. */
  readonly statements?: "together" | "each";
}

/** One dated thing on a row. */
export interface TimelineMark {
  /** What the date is of: `signed`, `in force`, `valid`, a stage of a pledge, `occurred`, `planned`, `said` … */
  readonly word: string;
  readonly date: DateSpan;
  /** Of a pledge, its stage. */
  readonly stage?: PledgeStage;
  /** Planned, announced or cancelled, so that no source says that it happened; or a date that another source gives. */
  readonly hollow: boolean;
  /** Another source gives this date in place of the record's. */
  readonly rival: boolean;
}

/** A row: a record, or several statements. */
export interface TimelineRow {
  /** The record's id; of statements together, the first one's. */
  readonly id: string;
  readonly records: readonly string[];
  readonly collection: TimelineCollection;
  readonly label: string;
  /** In the order of their dates, a validity last; empty where no source gives a date. */
  readonly marks: readonly TimelineMark[];
  /** What no source tells: "no source for an entry into force". */
  readonly absent?: string;
}

/** Rows under a heading. */
export interface TimelineGroup {
  readonly heading: string;
  readonly rows: readonly TimelineRow[];
}

/** What a timeline shows, apart from any drawing. */
export interface TimelineData {
  readonly groups: readonly TimelineGroup[];
  /** Rows without any date. */
  readonly undated: readonly TimelineRow[];
}
