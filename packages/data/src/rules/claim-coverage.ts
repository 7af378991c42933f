import { uncoveredFacts } from "../claims/index.ts";
import type { Fact } from "../shape/index.ts";
import { shapeOf } from "./reading/record-shape.ts";
import type { Fault, RecordRule } from "./rule.ts";

const WHAT_IS_MISSING: Readonly<Record<string, string>> = {
  required: "no active claim supports it",
  either: "neither an active claim nor a reference standard backs it",
  reference: "no entry in `references` says which standard it was taken from",
};

/** Fields named of a record that has no claims. */
const MOST_NAMED = 5;

/** Data model, rule 1. */
export const claimCoverage: RecordRule = {
  id: "claim-coverage",
  title: "Every fact has the evidence that its field asks for",
  severity: "error",
  scope: "record",
  check(record, report) {
    const facts = uncoveredFacts(record, shapeOf(record));
    if (record.claims.length === 0 && facts.length > 1) {
      report(withoutAnyClaim(facts));
      return;
    }
    for (const fact of facts) {
      report({
        path: fact.pointer,
        message: `${fact.pointer} stands without evidence: ${WHAT_IS_MISSING[fact.evidence ?? "required"]}.`,
        received: fact.value,
        hint: hintFor(fact),
      });
    }
  },
};

/** A record that has no claims yet lacks them for one reason, whatever the number of its fields. */
function withoutAnyClaim(facts: readonly Fact[]): Fault {
  const named = facts.slice(0, MOST_NAMED).map(({ pointer }) => pointer);
  const others = facts.length > MOST_NAMED ? ` and ${facts.length - MOST_NAMED} more` : "";
  const first = facts.find(({ evidence }) => evidence !== "reference") ?? (facts[0] as Fact);
  return {
    path: "",
    message: `The record has no claims, and ${facts.length} of its fields stand without evidence: ${named.join(", ")}${others}.`,
    received: facts.map(({ pointer }) => pointer),
    hint: `Begin with ${first.pointer}. ${hintFor(first)} One claim may support several fields: \`paths\`.`,
  };
}

function hintFor({ pointer, evidence }: Fact): string {
  const claim = `add a claim with \`path: ${pointer}\` and a source's words as its anchor`;
  const reference = `add \`{path: ${pointer}, source: …}\` to \`references\``;
  if (evidence === "reference") return `Either ${reference}, or leave the field out.`;
  return evidence === "either"
    ? `Either ${claim}, or ${reference}, or leave the field out.`
    : `Either ${claim}, or leave the field out.`;
}
