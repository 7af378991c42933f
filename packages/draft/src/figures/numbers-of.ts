import type { Quantity } from "@org/defense-pact-data";

/** The numbers that a quantity states: one, or the two of a range. */
export function numbersOf(quantity: Quantity): number[] {
  if (quantity.modality === "range") return [quantity.min, quantity.max];
  if (quantity.modality === "at-least") return [quantity.min];
  return quantity.modality === "up-to" ? [quantity.max] : [quantity.value];
}
