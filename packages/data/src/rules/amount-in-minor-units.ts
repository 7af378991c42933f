import type { Pledge, Quantity } from "../../types/index.d.ts";
import { minorUnitDecimals, numbersIn, toMinorUnits } from "../quantities/index.ts";
import { moneyIn } from "./reading/money-in.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, rule 12, and contract, point 17: a whole number of minor units, within what a double holds exactly. */
export const amountInMinorUnits: RecordRule = {
  id: "amount-in-minor-units",
  title: "Every amount of money is a whole number of minor units that a double holds exactly",
  severity: "error",
  scope: "record",
  check(record, report) {
    const placed = record.type === "pledge" ? moneyIn(record) : undefined;
    if (record.type !== "pledge" || placed === undefined) return;
    const { currency } = placed.money;
    const decimals = minorUnitDecimals(currency);
    if (decimals === undefined) return; // `currency-known` reports it.
    for (const [path, quantity] of amounts(record, `${placed.path}/amount`, placed.money.amount)) {
      for (const amount of numbersIn(quantity)) {
        if (toMinorUnits(amount, currency) !== undefined) continue;
        report({
          path,
          message: `${amount} ${currency} is no whole number of minor units within the range of exact numbers.`,
          received: amount,
          hint: `Write it in major units with at most ${decimals} decimals.`,
        });
      }
    }
  },
};

/** The amount promised and, of a promise of money, those of its stages, which are in the same currency. */
function amounts(pledge: Pledge, path: string, amount: Quantity): [string, Quantity][] {
  const found: [string, Quantity][] = [[path, amount]];
  if (pledge.promise?.kind !== "money") return found;
  for (const { key, stage, quantity } of pledge.stages) {
    if (quantity !== undefined) found.push([`/stages/${key ?? stage}/quantity`, quantity]);
  }
  return found;
}
