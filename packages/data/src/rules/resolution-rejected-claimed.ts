import { deepEqual, rivalsOf } from "../claims/index.ts";
import { escapeStep } from "../shape/index.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, rule 3. */
export const resolutionRejectedClaimed: RecordRule = {
  id: "resolution-rejected-claimed",
  title: "A resolution rejects only values that a rival claims",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const { path, rejected } of record.resolutions ?? []) {
      const rivals = rivalsOf(record, path);
      for (const [at, value] of rejected.entries()) {
        if (rivals.some((rival) => deepEqual(rival.value ?? rival.rawValue, value))) continue;
        report({
          path: `/resolutions/${escapeStep(path)}/rejected/${at}`,
          message: `No active claim gives this rejected value for ${path}.`,
          received: value,
          hint: "Add the claim with `relation: rival`, or leave the value out.",
        });
      }
    }
  },
};
