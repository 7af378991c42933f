import type { RedirectRule } from "./rule.ts";

/** Data model, "Ids are paths": a redirect stands for an id that no longer has a record. */
export const redirectFromGone: RedirectRule = {
  id: "redirect-from-gone",
  title: "A redirect leads away from an id that has no record",
  severity: "error",
  scope: "redirect",
  check({ from }, report, index) {
    if (index.get(from) === undefined) return;
    report({
      path: "/from",
      message: `The record ${from} is still there.`,
      received: from,
      hint: "Remove the record, or the redirect.",
    });
  },
};
