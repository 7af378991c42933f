import type { RedirectRule } from "./rule.ts";

/** Data model, "Ids are paths": no chains. */
export const redirectNoChain: RedirectRule = {
  id: "redirect-no-chain",
  title: "No redirect leads to another redirect",
  severity: "error",
  scope: "redirect",
  check({ to }, report, index) {
    for (const [at, target] of to.entries()) {
      const next = index.redirect(target);
      if (next === undefined || index.get(target) !== undefined) continue;
      report({
        path: `/to/${at}`,
        message: `${target} is itself redirected${next.to.length > 0 ? ` to ${next.to.join(", ")}` : ""}.`,
        expected: next.to,
        received: target,
        hint: "Write the final targets here.",
      });
    }
  },
};
