import { pathsOf } from "../claims/index.ts";
import { certainReading, isEdtf, parseEdtf } from "../dates/index.ts";
import { leafFinder, pointerAlong } from "./reading/leaf-finder.ts";
import { placeIn } from "./reading/record-shape.ts";
import type { Fault, RecordRule } from "./rule.ts";

const eachDate = leafFinder(({ atomic }) => atomic === "edtf");

/** Data model, rule 5. The schema's pattern is necessary and not sufficient (2023-02-30 passes it). */
export const edtfValid: RecordRule = {
  id: "edtf-valid",
  title: "Every date is a date of the EDTF profile and of the calendar",
  severity: "error",
  scope: "record",
  check(record, report) {
    eachDate(record, (text, steps) => {
      const fault = typeof text === "string" ? refusalOf(text) : undefined;
      if (fault === undefined) return;
      const path = pointerAlong(record, steps);
      const date = certainReading(String(text));
      report({ path, ...fault, ...(date === undefined ? {} : { fix: [{ path, value: date }] }) });
    });
    for (const claim of record.claims) {
      const value: unknown = claim.value;
      if (value === undefined) continue;
      const fault = typeof value === "string" ? refusalOf(value) : notText(value);
      if (fault === undefined) continue;
      if (!pathsOf(claim).some((path) => placeIn(record, path)?.shape.atomic === "edtf")) continue;
      report({ path: `/claims/${claim.id}/value`, ...fault });
    }
  },
};

/** Plain dates, the common case, are decided without parsing. */
function refusalOf(text: string): Omit<Fault, "path"> | undefined {
  const parsed = isEdtf(text) ? undefined : parseEdtf(text);
  if (parsed === undefined || parsed.ok) return undefined;
  const { message, hint } = parsed.issue;
  return { message, received: text, ...(hint === undefined ? {} : { hint }) };
}

function notText(value: unknown): Omit<Fault, "path"> {
  return {
    message: "The value claimed for a date is no text.",
    received: value,
    hint: 'Write the date in quotes, as in "2023-09-25".',
  };
}
