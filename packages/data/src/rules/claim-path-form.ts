import type { RecordRule } from "./rule.ts";

/** Contract, point 2: a claim may cover several fields. */
export const claimPathForm: RecordRule = {
  id: "claim-path-form",
  title: "Every claim has either `path` or `paths`",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const { id, path, paths } of record.claims) {
      if ((path === undefined) !== (paths === undefined)) continue;
      report({
        path: `/claims/${id}`,
        message:
          path === undefined
            ? `Claim ${id} names no field: it has neither \`path\` nor \`paths\`.`
            : `Claim ${id} names its fields twice: it has both \`path\` and \`paths\`.`,
        hint: "Write `path` for one field, `paths` for several that the same words support.",
      });
    }
  },
};
