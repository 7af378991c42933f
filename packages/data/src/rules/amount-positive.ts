import type { Quantity } from "../../types/index.d.ts";
import { leafFinder, pointerAlong } from "./reading/leaf-finder.ts";
import type { RecordRule } from "./rule.ts";

const eachQuantity = leafFinder(({ atomic }) => atomic === "quantity");

/** Data model, rule 12. */
export const amountPositive: RecordRule = {
  id: "amount-positive",
  title: "Every amount and every count is more than zero",
  severity: "error",
  scope: "record",
  check(record, report) {
    eachQuantity(record, (value, steps) => {
      if (leastNumber(value as Quantity) > 0) return;
      report({
        path: pointerAlong(record, steps),
        message: "The quantity has a zero, which promises nothing.",
        received: value,
        hint: "Leave the quantity out where it is not known; a range from zero is `up-to`.",
      });
    });
  },
};

/** The smallest number that is written in a quantity; an open or implied end is none. */
function leastNumber(quantity: Quantity): number {
  switch (quantity.modality) {
    case "at-least":
      return quantity.min;
    case "up-to":
      return quantity.max;
    case "range":
      return Math.min(quantity.min, quantity.max);
    default:
      return quantity.value;
  }
}
