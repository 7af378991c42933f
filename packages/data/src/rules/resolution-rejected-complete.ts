import { deepEqual, rivalsOf } from "../claims/index.ts";
import { escapeStep } from "../shape/index.ts";
import type { RecordRule } from "./rule.ts";
import { shownValue, shownValues } from "./words/shown-value.ts";

/** Data model, rule 3: rejected values are all named. */
export const resolutionRejectedComplete: RecordRule = {
  id: "resolution-rejected-complete",
  title: "A resolution names every rival value that it rejects",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const { path, rejected } of record.resolutions ?? []) {
      for (const { id, value, rawValue } of rivalsOf(record, path)) {
        const rival: unknown = value ?? rawValue;
        if (rival === undefined || rejected.some((one) => deepEqual(one, rival))) continue;
        report({
          path: `/resolutions/${escapeStep(path)}/rejected`,
          message: `Claim ${id} gives the rival value ${shownValue(rival)} for ${path}; the resolution rejects ${shownValues(rejected)}.`,
          expected: rival,
          received: rejected,
          hint: "Add it as the claim gives it, and see whether the rationale still holds.",
        });
      }
    }
  },
};
