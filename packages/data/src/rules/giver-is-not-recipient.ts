import { slugOf } from "../shape/index.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, rule 15. */
export const giverIsNotRecipient: RecordRule = {
  id: "giver-is-not-recipient",
  title: "Who gives is not who receives",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "pledge") return;
    for (const { key, target, role } of record.to) {
      if (role !== "recipient" || target !== record.by) continue;
      report({
        path: `/to/${key ?? slugOf(target)}/target`,
        message: `${target} both gives and receives.`,
        received: target,
        hint: "Name the recipient; what an actor spends on itself is no pledge.",
      });
    }
  },
};
