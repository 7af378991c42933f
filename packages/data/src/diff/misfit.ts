import type { Change } from "./change.ts";

/** A change set was applied to a dataset that it was not made for. */
export function misfit({ record, path }: Change, expected: string): RangeError {
  return new RangeError(
    `The change set does not fit this dataset: ${record}${path === "" ? "" : ` at ${path}`} ${expected}.`,
  );
}
