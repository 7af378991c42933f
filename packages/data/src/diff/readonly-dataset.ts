import type { Collections, Dataset, Redirect } from "../../types/index.d.ts";

/** A dataset document that is only read: what `dataset.json` parses to, or the frozen published collections. */
export type ReadonlyDataset = Readonly<Pick<Dataset, "$schema" | "version">> & {
  readonly [C in keyof Collections]: readonly Collections[C][];
} & { readonly redirects: readonly Redirect[] };
