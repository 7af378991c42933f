import { deepEqual, rivalsOf } from "../claims/index.ts";
import { escapeStep } from "../shape/index.ts";
import type { RecordRule } from "./rule.ts";
import { shownValue, shownValues } from "./words/shown-value.ts";

/** Data model, rule 3. */
export const resolutionRejectedClaimed: RecordRule = {
  id: "resolution-rejected-claimed",
  title: "A resolution rejects only values that a rival claims",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const { path, rejected } of record.resolutions ?? []) {
      const rivals: unknown[] = rivalsOf(record, path).map((rival) => rival.value ?? rival.rawValue);
      for (const [at, value] of rejected.entries()) {
        if (rivals.some((rival) => deepEqual(rival, value))) continue;
        report({
          path: `/resolutions/${escapeStep(path)}/rejected/${at}`,
          message: `${shownValue(value)} is rejected for ${path}, and ${claimedInstead(rivals)}.`,
          received: value,
          hint: "Add the claim with `relation: rival`, or leave the value out.",
        });
      }
    }
  },
};

function claimedInstead(rivals: readonly unknown[]): string {
  const known = rivals.filter((rival) => rival !== undefined);
  return known.length === 0 ? "no active claim is its rival" : `its rival claims give ${shownValues(known)}`;
}
