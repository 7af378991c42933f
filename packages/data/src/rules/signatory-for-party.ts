import { slugOf } from "../shape/index.ts";
import type { RecordRule } from "./rule.ts";

const NOT_BOUND: ReadonlySet<string> = new Set(["observer", "depositary"]);

/** Data model, rule 10. A guarantor or host signs too; an observer or depositary binds nobody by signing. */
export const signatoryForParty: RecordRule = {
  id: "signatory-for-party",
  title: "Each signatory signs on behalf of a party",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "agreement" || !record.signatories) return;
    const parties = record.parties.filter(({ role }) => !NOT_BOUND.has(role)).map(({ actor }) => actor);
    for (const { key, person, onBehalfOf } of record.signatories) {
      if (parties.includes(onBehalfOf)) continue;
      report({
        path: `/signatories/${key ?? slugOf(person)}/onBehalfOf`,
        message: `${person} signs on behalf of ${onBehalfOf}, which is no party.`,
        expected: parties,
        received: onBehalfOf,
        hint: "Name the party signed for (a state, where a ministry signs for it), or add the party.",
      });
    }
  },
};
