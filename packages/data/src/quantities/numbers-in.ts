import type { Quantity } from "../../types/index.d.ts";

/** The numbers that a quantity states: one, or the two of a range. */
export function numbersIn(quantity: Quantity): number[] {
  switch (quantity.modality) {
    case "exact":
    case "about":
      return [quantity.value];
    case "at-least":
      return [quantity.min];
    case "up-to":
      return [quantity.max];
    case "range":
      return [quantity.min, quantity.max];
    default:
      return quantity satisfies never;
  }
}
