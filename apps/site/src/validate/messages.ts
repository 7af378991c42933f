import type { Finding, Summary } from "@org/defense-pact-data/validate";

/** A file, or a pasted text, with its path or what to call it. */
export interface GivenFile {
  readonly path: string;
  readonly blob: Blob;
}

/** What the page asks of the worker. */
export interface Question {
  readonly files: readonly GivenFile[];
  /** The collection of CSV rows that have no `type`. */
  readonly collection?: string;
  /** Where the records are that references resolve in, beside the files. */
  readonly base: string;
}

/** What the worker answers: any number of the first two, then one of the last two. */
export type Answer =
  | { readonly kind: "read"; readonly bytes: number }
  | { readonly kind: "found"; readonly findings: readonly Finding[] }
  | { readonly kind: "end"; readonly summary: Summary }
  | { readonly kind: "failed"; readonly reason: string };
