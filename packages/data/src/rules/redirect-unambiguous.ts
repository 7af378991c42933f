import { deepEqual } from "../claims/index.ts";
import type { RedirectRule } from "./rule.ts";

/** Contract, point 4: one entry per id that is gone. */
export const redirectUnambiguous: RedirectRule = {
  id: "redirect-unambiguous",
  title: "No two redirects from one id say different things",
  severity: "error",
  scope: "redirect",
  check({ from, kind, to }, report, index) {
    const found = index.redirect(from);
    if (found === undefined || (found.kind === kind && deepEqual(found.to, to))) return;
    report({
      path: "/from",
      message: `Another redirect says that ${from} was ${found.kind}${found.to.length > 0 ? ` to ${found.to.join(", ")}` : ""}.`,
      received: from,
      hint: "Keep one of the two.",
    });
  },
};
