import type { Confidence, Event } from "@org/defense-pact-data";
import { slugOf } from "@org/defense-pact-data/model";
import type { EventReading } from "../events/event.ts";
import type { Evidence } from "./evidence.ts";

/** An event's record under an id, with its claims. */
export function eventRecord(
  { kind, title, span, parts, date, about }: EventReading,
  id: string,
  place: string | undefined,
  placeSpan: EventReading["span"] | undefined,
  evidence: Evidence,
): { readonly record: Event; readonly confidence: Confidence } {
  evidence.claim(["/kind", "/status"], { spans: [span] });
  if (date !== undefined)
    evidence.claim("/date", {
      spans: date.spans,
      rule: date.rule,
      derivation: date.derivation,
      confidence: date.derivation === "inferred" ? "medium" : "high",
    });
  if (place !== undefined && placeSpan !== undefined) evidence.claim("/place", { spans: [placeSpan] });
  for (const { entity, span: words } of parts)
    evidence.claim(`/participants/${slugOf(entity.id)}/actor`, { spans: [words] });
  for (const { id: other, span: words } of about)
    evidence.claim(`/about/${slugOf(other)}`, { spans: [words] });
  const record = {
    type: "event",
    id,
    title: title.slice(0, 200),
    kind,
    status: "occurred",
    ...(date !== undefined && { date: date.date }),
    ...(place !== undefined && { place }),
    participants: parts.map(({ entity, role }) => ({ actor: entity.id, role })),
    ...(about.length > 0 && { about: about.map(({ id: other }) => other) }),
    claims: evidence.claims,
  } as unknown as Event;
  return { record, confidence: date?.derivation === "inferred" ? "low" : "medium" };
}
