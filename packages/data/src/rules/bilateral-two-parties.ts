import type { RecordRule } from "./rule.ts";

/** Data model, rule 10. */
export const bilateralTwoParties: RecordRule = {
  id: "bilateral-two-parties",
  title: "A bilateral agreement has exactly two actors in the role of party",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "agreement" || !record.bilateral) return;
    const count = record.parties.filter(({ role }) => role === "party").length;
    if (count === 2) return;
    report({
      path: "/parties",
      message: `The agreement is bilateral and has ${count} ${count === 1 ? "actor" : "actors"} in the role \`party\`.`,
      expected: 2,
      received: count,
      hint: "Add the party that is missing, give others their role (guarantor, host …), or set `bilateral: false`.",
    });
  },
};
