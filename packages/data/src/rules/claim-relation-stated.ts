import type { RecordRule } from "./rule.ts";

/** Data model, "Claims": a value of its own says in `relation` how it stands to the record's. */
export const claimRelationStated: RecordRule = {
  id: "claim-relation-stated",
  title: "A claim has a `relation` exactly when it has a value of its own",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const { id, value, rawValue, relation } of record.claims) {
      const hasValue = value !== undefined || rawValue !== undefined;
      if (hasValue === (relation !== undefined)) continue;
      report({
        path: `/claims/${id}/relation`,
        message: hasValue
          ? `Claim ${id} has a value of its own, and does not say how it stands to the record's.`
          : `Claim ${id} is said to be ${relation}, and does not say what value it gives.`,
        hint: hasValue
          ? "Add `relation`: `rival`, `coarser` or `equivalent`; or leave the value out where it is the record's."
          : "Add `value` (or `rawValue`), or leave `relation` out where the claim supports the record's value.",
      });
    }
  },
};
