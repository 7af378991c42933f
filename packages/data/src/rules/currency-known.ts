import { minorUnitDecimals } from "../quantities/index.ts";
import { moneyIn } from "./reading/money-in.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, rule 12. Source of the codes: ISO 4217, lists one and three. */
export const currencyKnown: RecordRule = {
  id: "currency-known",
  title: "A currency is a code of ISO 4217",
  severity: "error",
  scope: "record",
  check(record, report) {
    const placed = record.type === "pledge" ? moneyIn(record) : undefined;
    if (placed === undefined || minorUnitDecimals(placed.money.currency) !== undefined) return;
    report({
      path: `${placed.path}/currency`,
      message: `${placed.money.currency} is no currency code of ISO 4217.`,
      received: placed.money.currency,
      hint: "Write the alphabetic code, such as USD, EUR or KES; former currencies have one too (DEM).",
    });
  },
};
