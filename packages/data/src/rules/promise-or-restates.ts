import type { RecordRule } from "./rule.ts";

/** Data model, "pledge": only a restatement may leave its promise out; it inherits it. */
export const promiseOrRestates: RecordRule = {
  id: "promise-or-restates",
  title: "A pledge promises something or restates another",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "pledge" || record.promise !== undefined || record.restates !== undefined) return;
    report({
      path: "/promise",
      message: "The pledge neither says what is promised nor which pledge it restates.",
      hint: "Add `promise`, or `restates` with its claim.",
    });
  },
};
