import type { Total } from "@org/defense-pact-data";
import { numberText } from "./number-text.ts";
import { unitWords } from "./unit-words.ts";

/** A total in words: `100,000,000 USD`, `up to 40 vehicles`, `between 0 and 5 USD`, `at least about 1,000 police`. */
export function amountText({
  min,
  max,
  unit,
  kind,
  approximate,
}: Pick<Total, "min" | "max" | "unit" | "kind" | "approximate">): string {
  return `${range(min, max, approximate ? "about " : "")} ${unitWords(unit, kind, max)}`;
}

function range(min: number, max: number | null, about: string): string {
  if (max === null) return `at least ${about}${numberText(min)}`;
  if (min === max) return `${about}${numberText(min)}`;
  return min === 0
    ? `up to ${about}${numberText(max)}`
    : `${about}between ${numberText(min)} and ${numberText(max)}`;
}
