import type { DatasetRecord } from "../../types/index.d.ts";
import { slugOf } from "../shape/index.ts";
import type { DatasetRule } from "./rule.ts";

interface SymmetricRelation {
  readonly field: "relations" | "possiblySameAs" | "distinctFrom";
  readonly key: string;
  readonly target: string;
}

/** Data model, rule 17: symmetric relations are stored once and exposed both ways. */
export const relationStoredOnce: DatasetRule = {
  id: "relation-stored-once",
  title: "A relation that holds both ways is stored on one side",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    for (const { field, key, target } of symmetricRelations(record)) {
      // Of the two sides, the later id reports, so that one slip is one finding.
      if (target > record.id) continue;
      const other = index.get(target);
      const isMirrored =
        other !== undefined &&
        symmetricRelations(other).some((back) => back.field === field && back.target === record.id);
      if (!isMirrored) continue;
      report({
        path: `/${field}/${key}`,
        message:
          target === record.id ? "The record is related to itself." : `${target} has this relation already.`,
        received: target,
        hint: "Leave it out here: it is shown on both sides wherever it is stored.",
      });
    }
  },
};

function symmetricRelations(record: DatasetRecord): SymmetricRelation[] {
  if (record.type === "agreement") {
    return (record.relations ?? []).flatMap(({ key, kind, target }) =>
      kind === "related" ? [{ field: "relations" as const, key: key ?? slugOf(target), target }] : [],
    );
  }
  if (record.type !== "pledge") return [];
  return (["possiblySameAs", "distinctFrom"] as const).flatMap((field) =>
    (record[field] ?? []).map(({ key, target }) => ({ field, key: key ?? slugOf(target), target })),
  );
}
