import type { DatasetRecord } from "../../types/index.d.ts";
import { ringFinder } from "./lookup/ring-finder.ts";
import type { DatasetRule } from "./rule.ts";

const ringOf = ringFinder((id, index) => {
  const [, whole] = wholeOf(index.get(id)) ?? [];
  return whole === undefined ? [] : [whole];
});

/** Data model, rule 17. */
export const partAcyclic: DatasetRule = {
  id: "part-acyclic",
  title: "No article, event or place is part of itself",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    const [field, whole] = wholeOf(record) ?? [];
    if (field === undefined || ringOf(record.id, index) === undefined) return;
    report({
      path: `/${field}`,
      message: `${whole} is itself, step by step, part of this record.`,
      received: whole,
      hint: `Correct \`${field}\` in whichever of them is the whole.`,
    });
  },
};

function wholeOf(record: DatasetRecord | undefined): ["within" | "partOf", string] | undefined {
  if (record?.type === "place") return record.within === undefined ? undefined : ["within", record.within];
  if (record?.type !== "article" && record?.type !== "event") return undefined;
  return record.partOf === undefined ? undefined : ["partOf", record.partOf];
}
