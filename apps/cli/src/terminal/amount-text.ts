import type { Total } from "@org/defense-pact-data";
import { numberText } from "./number-text.ts";

/** A total in words: `100,000,000 USD`, `up to 40 vehicle`, `between 0 and 5 USD`, `at least 1,000 police`. */
export function amountText({
  min,
  max,
  unit,
  approximate,
}: Pick<Total, "min" | "max" | "unit" | "approximate">): string {
  return `${approximate ? "about " : ""}${range(min, max)} ${unit}`;
}

function range(min: number, max: number | null): string {
  if (max === null) return `at least ${numberText(min)}`;
  if (min === max) return numberText(min);
  return min === 0 ? `up to ${numberText(max)}` : `between ${numberText(min)} and ${numberText(max)}`;
}
