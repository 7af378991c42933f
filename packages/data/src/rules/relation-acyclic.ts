import type { AgreementRelationKind } from "../../types/index.d.ts";
import { slugOf } from "../shape/index.ts";
import { ringFinder } from "./lookup/ring-finder.ts";
import { recordAt } from "./reading/record-at.ts";
import type { DatasetRule } from "./rule.ts";

/** Directed kinds, each a graph of its own: one agreement may enable another that implements it. */
const RINGS = new Map(
  (["implements", "amends", "supersedes", "enables"] as const).map(
    (kind): [AgreementRelationKind, ReturnType<typeof ringFinder>] => [
      kind,
      ringFinder((id, index) =>
        (recordAt(index, "agreement", id)?.relations ?? []).flatMap((relation) =>
          relation.kind === kind ? [relation.target] : [],
        ),
      ),
    ],
  ),
);

/** Data model, rule 17. */
export const relationAcyclic: DatasetRule = {
  id: "relation-acyclic",
  title: "No agreement implements, amends, supersedes or enables itself through others",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    if (record.type !== "agreement" || !record.relations) return;
    for (const { key, kind, target } of record.relations) {
      const ring = RINGS.get(kind)?.(record.id, index);
      if (!ring?.includes(target)) continue;
      report({
        path: `/relations/${key ?? slugOf(target)}`,
        message: `The relation \`${kind}\` leads from ${target} back to this agreement.`,
        received: target,
        hint: "Turn the relation round, or leave it out, where it contradicts the dates.",
      });
    }
  },
};
