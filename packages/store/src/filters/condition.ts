import type { CollectionName } from "@org/defense-pact-data/fields";

/** `possible`: it can be so on some reading of the record. `certain`: it is so on every reading. */
export type Certainty = "certain" | "possible";

export const CERTAINTIES: readonly Certainty[] = ["possible", "certain"];

/** One value asked for: a row of the field must have this key, and what else is given. */
export interface Wanted {
  readonly key: string | number;
  /** Of a date: its EDTF text. */
  readonly value?: string;
  /** Of a number or quantity: the upper bound. */
  readonly high?: number;
}

/** A condition on records, whatever store they are in. Field names are those of the closed description, never a user's text. */
export type Condition =
  | {
      readonly op: "equals";
      readonly fields: readonly string[];
      readonly anyOf: readonly Wanted[];
      /** The record named must be there in one of these roles. */
      readonly roles?: readonly string[];
    }
  | {
      readonly op: "at-least" | "at-most";
      readonly fields: readonly string[];
      /** Days since 1970-01-01, or a number. */
      readonly bound: number;
      readonly certainty: Certainty;
    }
  | { readonly op: "in-force"; readonly date: string; readonly certainty: Certainty };

/** What `parseFilters` makes of parameters: all conditions hold for the records that are meant. */
export interface Filters {
  readonly collection?: CollectionName;
  readonly conditions: readonly Condition[];
}
