import type { Shape } from "../shape/index.ts";

const NOT_KNOWING: ReadonlySet<string> = new Set(["unknown", "unspecified"]);

/** The terms of a field's vocabulary by which a record states that it does not know; they need no evidence. */
export function ignoranceTerms({ generic = [] }: Shape): string[] {
  return generic.filter((term) => NOT_KNOWING.has(term));
}
