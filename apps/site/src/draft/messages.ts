import type { Draft } from "@org/defense-pact-draft";

/** What the page asks of the worker. */
export interface Question {
  readonly text: string;
  /** Where the records are that names resolve in. */
  readonly base: string;
}

/** What the worker answers. */
export type Answer =
  | { readonly kind: "drafted"; readonly draft: Draft }
  | { readonly kind: "failed"; readonly reason: string };
