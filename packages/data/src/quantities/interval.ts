import type { Quantity } from "../../types/index.d.ts";

/** What a quantity says as bounds; `max` null is open. */
export interface QuantityInterval {
  readonly min: number;
  readonly max: number | null;
  /** The source rounds: the true number may lie near the bounds rather than between them. */
  readonly approximate: boolean;
}

/** A quantity as an interval: exact [v, v]; about [v, v], approximate; at-least [v, open]; up-to [0, v]; range [min, max]. */
export function intervalOf(quantity: Quantity): QuantityInterval {
  switch (quantity.modality) {
    case "exact":
      return { min: quantity.value, max: quantity.value, approximate: false };
    case "about":
      return { min: quantity.value, max: quantity.value, approximate: true };
    case "at-least":
      return { min: quantity.min, max: null, approximate: false };
    case "up-to":
      return { min: 0, max: quantity.max, approximate: false };
    case "range":
      return { min: quantity.min, max: quantity.max, approximate: false };
    default:
      return quantity satisfies never;
  }
}
