import type { AgreementKind } from "../../types/index.d.ts";
import { slugOf } from "../shape/index.ts";
import { recordAt } from "./reading/record-at.ts";
import type { DatasetRule } from "./rule.ts";

/** Kinds that are treaties in law (Vienna Convention of 1969, article 2: between states). A peace accord is none. */
const TREATIES: ReadonlySet<AgreementKind> = new Set<AgreementKind>([
  "treaty",
  "alliance",
  "sofa",
  "protocol",
  "exchange-of-notes",
]);

/** Data model, rule 15. */
export const armedGroupNotParty: DatasetRule = {
  id: "armed-group-not-party",
  title: "No armed group is party to a treaty",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    if (record.type !== "agreement" || !TREATIES.has(record.kind)) return;
    for (const { key, actor, role } of record.parties) {
      if (role !== "party" || recordAt(index, "actor", actor)?.kind !== "armed-group") continue;
      report({
        path: `/parties/${key ?? slugOf(actor)}/actor`,
        message: `${actor} is an armed group and cannot be party to an instrument of kind ${record.kind}.`,
        received: actor,
        hint: "Write `kind: agreement` for an accord with a group, or state an exception with its reason.",
      });
    }
  },
};
