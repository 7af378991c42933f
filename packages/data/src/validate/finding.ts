import type { Excerpt, Fix, InputCode } from "../formats/index.ts";
import type { Severity } from "../rules/index.ts";
import type { SchemaCode } from "./schema-codes.ts";

/** What a finding is called: a code of the input or the schema, or the id of a rule (custom ones have a `/` too). */
export type FindingCode = InputCode | SchemaCode | (string & {});

/** One thing that is wrong, as data. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The record's id; `#3` for the third entry of its input where it has none; empty for the input itself. */
  readonly record: string;
  /** RFC 6901 pointer into the record, with positions in lists; beside all records, into the document. */
  readonly path: string;
  /** Who and what. */
  readonly message: string;
  readonly expected?: unknown;
  readonly received?: unknown;
  /** How to mend it. */
  readonly hint: string;
  /** The page about the code. */
  readonly docs: string;
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, in Unicode code points. */
  readonly column?: number;
  /** Edits that mend it for certain, where there are such: `mendText` makes them. */
  readonly fix?: Fix;
  /** The line of text that it is about, where excerpts are asked for and the text is at hand. */
  readonly excerpt?: Excerpt;
}

/** What a validation came to, apart from its findings. */
export interface Summary {
  /** No errors; warnings leave it true. */
  readonly ok: boolean;
  /** How many records were judged. */
  readonly checked: number;
  readonly counts: { readonly errors: number; readonly warnings: number };
  /** Whether rules that look at several records ran; they do not where there are more records than are indexed. */
  readonly datasetRules: "run" | "skipped";
  /** There were more findings than `maxFindings`; `counts` has them all. */
  readonly truncated?: true;
  /** Inputs that could not be read at all: the validation says nothing about them. */
  readonly unreadable?: readonly string[];
}

export interface ValidationResult extends Summary {
  /** In input order, then by path, then by code. */
  readonly findings: readonly Finding[];
}
