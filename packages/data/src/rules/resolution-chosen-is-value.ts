import { deepEqual } from "../claims/index.ts";
import { escapeStep } from "../shape/index.ts";
import { placeIn } from "./reading/record-shape.ts";
import type { RecordRule } from "./rule.ts";
import { shownValue } from "./words/shown-value.ts";

/** Data model, rule 3. */
export const resolutionChosenIsValue: RecordRule = {
  id: "resolution-chosen-is-value",
  title: "A resolution's chosen value is the record's",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const { path, chosen } of record.resolutions ?? []) {
      const place = placeIn(record, path);
      if (place === undefined || deepEqual(place.value, chosen)) continue;
      report({
        path: `/resolutions/${escapeStep(path)}/chosen`,
        message: `The resolution chose ${shownValue(chosen)}, and the record has ${shownValue(place.value)} at ${path}.`,
        expected: place.value,
        received: chosen,
        hint: "Correct whichever of the two was forgotten when the other was changed.",
      });
    }
  },
};
