import type { DatasetRule } from "./rule.ts";

/** Data model, rule 4; contract, point 11: unique within the input, which may shadow the base. */
export const idUnique: DatasetRule = {
  id: "id-unique",
  title: "Every record's id is unique",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    const count = index.count(record.id);
    if (count < 2) return;
    report({
      path: "/id",
      message: `${record.id} is given to ${count} records.`,
      received: record.id,
      hint: "Merge them, or give all but one an id of their own.",
    });
  },
};
