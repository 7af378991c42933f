import type { Quantity } from "../../types/index.d.ts";
import { numbersIn } from "../quantities/index.ts";
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
      if (numbersIn(value as Quantity).every((number) => number > 0)) return;
      report({
        path: pointerAlong(record, steps),
        message: "The quantity has a zero, which promises nothing.",
        received: value,
        hint: "Leave the quantity out where it is not known; a range from zero is `up-to`.",
      });
    });
  },
};
