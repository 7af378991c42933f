import type { RecordRule } from "./rule.ts";

/** Contract, point 4: a claim's id is its permalink. */
export const claimIdUnique: RecordRule = {
  id: "claim-id-unique",
  title: "Every claim's id is unique in its record",
  severity: "error",
  scope: "record",
  check({ claims }, report) {
    if (claims.length < 2) return;
    const seen = new Set<string>();
    for (const [at, { id }] of claims.entries()) {
      if (seen.has(id)) {
        report({
          path: `/claims/${at}/id`,
          message: `A claim before this one has the id ${id} too.`,
          received: id,
          hint: "Give this claim an id of its own; changing the earlier one would break its permalink.",
        });
      }
      seen.add(id);
    }
  },
};
