import type { RedirectRule } from "./rule.ts";

/** Data model, "Ids are paths": live targets. */
export const redirectTargetLive: RedirectRule = {
  id: "redirect-target-live",
  title: "A redirect leads to records that exist",
  severity: "error",
  scope: "redirect",
  check({ to }, report, index) {
    for (const [at, target] of to.entries()) {
      // A target that was itself redirected is the business of `redirect-no-chain`.
      if (index.get(target) !== undefined || index.redirect(target) !== undefined) continue;
      report({
        path: `/to/${at}`,
        message: `There is no record ${target}.`,
        received: target,
        hint: "Correct the target, or write `kind: withdrawn` without targets.",
      });
    }
  },
};
