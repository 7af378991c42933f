import { claimsOn, independentRoots, isSupporting } from "../claims/index.ts";
import { recordAt } from "./reading/record-at.ts";
import type { DatasetRule } from "./rule.ts";

/** Data model, rule 11: newspapers say "ratified" loosely. An official source is a claim in official voice. */
export const ratifiedNeedsAuthority: DatasetRule = {
  id: "ratified-needs-authority",
  title: "`ratified` rests on an official source or on two independent ones",
  severity: "warning",
  scope: "dataset",
  check(record, report, index) {
    if (record.type !== "agreement" || record.status !== "ratified") return;
    const claims = claimsOn(record, "/status").filter(isSupporting);
    if (claims.some(({ voice }) => voice === "official")) return;
    const roots = independentRoots(claims, (id) => recordAt(index, "article", id));
    if (roots.length >= 2) return;
    report({
      path: "/status",
      message:
        roots.length === 1
          ? `Only ${roots[0]} says that the agreement is ratified, and not officially.`
          : "No known source says that the agreement is ratified.",
      received: roots,
      hint: "Add a claim in official voice (the text, a gazette) or a second source of other origin; else `signed` is what is known.",
    });
  },
};
