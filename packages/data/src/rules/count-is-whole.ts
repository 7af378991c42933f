import type { Pledge, Quantity } from "../../types/index.d.ts";
import { numbersIn } from "../quantities/index.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, "Shapes": counts are of single people and pieces. */
export const countIsWhole: RecordRule = {
  id: "count-is-whole",
  title: "People and pieces are counted in whole numbers",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "pledge") return;
    for (const [path, quantity] of counts(record)) {
      const broken = numbersIn(quantity).find((number) => !Number.isInteger(number));
      if (broken === undefined) continue;
      report({
        path,
        message: `${broken} is no whole number of people or pieces.`,
        received: broken,
        hint: "Write the number out in single people or pieces: 2.5 thousand is 2500.",
      });
    }
  },
};

/** The counts promised and, of a promise of personnel, those of its stages. */
function counts({ promise, stages }: Pledge): [string, Quantity][] {
  if (promise?.kind === "equipment") {
    return promise.items.flatMap(({ key, count }): [string, Quantity][] =>
      count === undefined ? [] : [[`/promise/items/${key}/count`, count]],
    );
  }
  if (promise?.kind !== "personnel") return [];
  const staged = stages.flatMap(({ key, stage, quantity }): [string, Quantity][] =>
    quantity === undefined ? [] : [[`/stages/${key ?? stage}/quantity`, quantity]],
  );
  return [["/promise/count", promise.count], ...staged];
}
