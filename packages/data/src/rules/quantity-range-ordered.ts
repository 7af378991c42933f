import type { Quantity } from "../../types/index.d.ts";
import { leafFinder, pointerAlong } from "./reading/leaf-finder.ts";
import type { RecordRule } from "./rule.ts";

const eachQuantity = leafFinder(({ atomic }) => atomic === "quantity");

/** Data model, "Shapes": a range has a lower and a higher number. */
export const quantityRangeOrdered: RecordRule = {
  id: "quantity-range-ordered",
  title: "A range runs from its lower number to its higher one",
  severity: "error",
  scope: "record",
  check(record, report) {
    eachQuantity(record, (value, steps) => {
      const quantity = value as Quantity;
      if (quantity.modality !== "range" || quantity.min < quantity.max) return;
      report({
        path: pointerAlong(record, steps),
        message: `The range runs from ${quantity.min} to ${quantity.max}.`,
        received: quantity,
        hint: "Write the lower number as `min`; where both are the same, the modality is `exact`.",
      });
    });
  },
};
