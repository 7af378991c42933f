import { uncoveredFacts } from "../claims/index.ts";
import type { Fact } from "../shape/index.ts";
import { shapeOf } from "./reading/record-shape.ts";
import type { RecordRule } from "./rule.ts";

const WHAT_IS_MISSING: Readonly<Record<string, string>> = {
  required: "no active claim supports it",
  either: "neither an active claim nor a reference standard backs it",
  reference: "no entry in `references` says which standard it was taken from",
};

/** Data model, rule 1. */
export const claimCoverage: RecordRule = {
  id: "claim-coverage",
  title: "Every fact has the evidence that its field asks for",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const fact of uncoveredFacts(record, shapeOf(record))) {
      report({
        path: fact.pointer,
        message: `${fact.pointer} stands without evidence: ${WHAT_IS_MISSING[fact.evidence ?? "required"]}.`,
        received: fact.value,
        hint: hintFor(fact),
      });
    }
  },
};

function hintFor({ pointer, evidence }: Fact): string {
  const claim = `add a claim with \`path: ${pointer}\` and a source's words as its anchor`;
  const reference = `add \`{path: ${pointer}, source: …}\` to \`references\``;
  if (evidence === "reference") return `Either ${reference} or leave the field out.`;
  return evidence === "either"
    ? `Either ${claim}, or ${reference}, or leave the field out.`
    : `Either ${claim}, or leave the field out.`;
}
