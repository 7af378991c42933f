import type { Confidence, Statement } from "@org/defense-pact-data";
import { slugOf } from "@org/defense-pact-data/model";
import type { StatementReading } from "../statements/statement.ts";
import type { Evidence } from "./evidence.ts";

/** A statement's record under an id, with its claims; its gist says act and target alone, never the source's sentence. */
export function statementRecord(
  { speaker, speakerSpan, act, verb, target, span, targetSpan, date }: StatementReading,
  id: string,
  evidence: Evidence,
): { readonly record: Statement; readonly confidence: Confidence } {
  evidence.claim(["/gist", "/act"], { spans: [span] });
  evidence.claim("/speaker", { spans: [speakerSpan] });
  if (speaker.state !== undefined)
    evidence.claim("/onBehalfOf", { spans: [speakerSpan], rule: "office-held", derivation: "inferred" });
  evidence.claim(`/to/${slugOf(target.id)}`, { spans: [targetSpan] });
  if (date !== undefined)
    evidence.claim("/date", { spans: date.spans, rule: date.rule, derivation: date.derivation });
  const record = {
    type: "statement",
    id,
    title: `${speaker.name} ${verb} ${target.name}`.slice(0, 200),
    speaker: speaker.id,
    ...(speaker.state !== undefined && { onBehalfOf: speaker.state }),
    act,
    to: [target.id],
    gist: `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${target.name}.`,
    ...(date !== undefined && { date: date.date }),
    claims: evidence.claims,
  } as unknown as Statement;
  return { record, confidence: "medium" };
}
