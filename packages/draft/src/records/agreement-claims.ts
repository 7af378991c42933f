import type { Agreement } from "@org/defense-pact-data";
import { slugOf } from "@org/defense-pact-data/model";
import type { AgreementReading, PartyReading } from "../agreements/agreement.ts";
import { type InstrumentMention, isPointer } from "../agreements/mention.ts";
import { type Context, wordsOf } from "../context.ts";
import { PLAIN_MODIFIERS } from "../lexicon/agreement-words.ts";
import type { Evidence } from "./evidence.ts";
import { slugFor } from "./slug.ts";

/** The kind by the most specific of its names. */
export function claimKind({ mentions }: AgreementReading, evidence: Evidence): Agreement["kind"] {
  const full = mentions.filter((mention) => !isPointer(mention));
  const specific = full.find(({ kind }) => kind !== "agreement") ?? full[0] ?? mentions[0];
  if (specific === undefined) return "agreement";
  evidence.claim("/kind", { spans: [specific] });
  return specific.kind;
}

/** Claims each party, and that they are two where they are. */
export function claimParties(parties: readonly PartyReading[], evidence: Evidence): void {
  for (const party of parties) claimParty(party, evidence);
  if (parties.length === 0) return;
  const rule = parties.length === 2 ? "two-parties-named" : "parties-named";
  evidence.claim("/bilateral", { spans: parties.map(({ span }) => span), rule, derivation: "inferred" });
}

function claimParty({ state, span, by }: PartyReading, evidence: Evidence): void {
  const rule = by === "article" ? "parties-of-article" : by === "sentence" ? "named-in-sentence" : undefined;
  evidence.claim(`/parties/${slugOf(state.id)}/actor`, {
    spans: [span],
    ...(rule !== undefined && {
      rule,
      derivation: "inferred" as const,
      confidence: by === "article" ? ("low" as const) : ("medium" as const),
    }),
  });
}

/** Claims how far it has come, with what the words leave open. */
export function claimStatus({ status, statusSpan }: AgreementReading, evidence: Evidence): void {
  if (status === "existing")
    evidence.claim("/status", {
      spans: [statusSpan],
      rule: "spoken-of-as-in-effect",
      derivation: "inferred",
      note: "The words take the agreement for granted; they do not say how far it has come.",
    });
  else if (status === "concluded")
    evidence.claim("/status", {
      spans: [statusSpan],
      rule: "classification",
      note: "Concluded; the words do not say that it was signed.",
    });
  else if (status === "unknown")
    evidence.claim("/status", {
      spans: [statusSpan],
      rule: "denied",
      note: "The words deny that it came so far, or tell of it as still to come; they do not say how far it has come.",
    });
  else evidence.claim("/status", { spans: [statusSpan] });
}

/** Claims signature, force and term with their dates, rival dates among them. */
export function claimDates(
  { signed, place, inForce, term, expires, rivalDates }: AgreementReading,
  placeId: string | undefined,
  evidence: Evidence,
): void {
  if (signed !== undefined)
    evidence.claim("/signed/date", {
      spans: signed.spans,
      rule: signed.rule,
      derivation: signed.derivation,
      confidence: signed.derivation === "inferred" ? "medium" : "high",
    });
  if (signed !== undefined && place !== undefined && placeId !== undefined)
    evidence.claim("/signed/place", { spans: [place.span] });
  for (const rival of rivalDates)
    evidence.claim("/signed/date", {
      spans: rival.spans,
      rule: rival.rule,
      derivation: rival.derivation,
      value: rival.date,
      relation: "rival",
    });
  if (inForce !== undefined)
    evidence.claim("/inForce/date", {
      spans: inForce.spans,
      rule: inForce.rule,
      derivation: inForce.derivation,
    });
  if (term !== undefined) evidence.claim("/term/stated", { spans: [term.span] });
  if (expires !== undefined)
    evidence.claim("/term/validity", {
      spans: expires.spans,
      rule: expires.rule,
      derivation: expires.derivation,
    });
}

/** Who signed for which party, with a claim on each part. */
export function signatoriesOf({ signatories, parties }: AgreementReading, evidence: Evidence): object[] {
  return signatories.flatMap(({ person, span }) => {
    const party = parties.find(({ state }) => state.id === person.state);
    if (party === undefined || person.post === undefined) return [];
    const key = slugOf(person.id);
    evidence.claim(`/signatories/${key}/person`, { spans: [span] });
    evidence.claim(`/signatories/${key}/onBehalfOf`, {
      spans: [person.post.span],
      rule: "office-held",
      confidence: "high",
    });
    evidence.claim(`/signatories/${key}/capacity`, { spans: [person.post.span] });
    return [{ person: person.id, onBehalfOf: party.state.id, capacity: person.post.title }];
  });
}

const NON_BINDING = /\b(?:non-legally[- ]binding|non-?binding|not legally binding|politically binding)\b/i;
const BINDING = /\blegally binding\b/i;

/** Whether the words say that it binds, with the claim on them. */
export function claimBindingness(
  context: Context,
  { mentions }: AgreementReading,
  evidence: Evidence,
): Agreement["bindingness"] {
  for (const mention of mentions) {
    const text = wordsOf(context, { ...mention, start: Math.max(0, mention.start - 30) });
    const match = NON_BINDING.exec(text) ?? BINDING.exec(text);
    if (match === null) continue;
    const start = Math.max(0, mention.start - 30) + match.index;
    evidence.claim("/bindingness", {
      spans: [{ block: mention.block, start, end: start + match[0].length }],
    });
    return NON_BINDING.test(match[0]) ? "non-binding" : "binding";
  }
  return "unknown";
}

/** The text's own names for it, each once; the title is the first. */
export function aliasesOf(context: Context, { mentions }: AgreementReading, evidence: Evidence): object[] {
  const found = new Map<string, object>();
  for (const mention of mentions) {
    if (isPointer(mention)) continue;
    const own = withoutPlainLead(context, mention);
    const words = wordsOf(context, own).replace(/\s*\([^)]*\)$/, "");
    const name = mention.name !== undefined && mention.content.length === 0 ? mention.name : words;
    const key = slugFor(name);
    if (key === "" || found.has(key) || name.split(/\s+/).length > 15 || name.length > 120) continue;
    found.set(key, { key, name, kind: "alias" });
    evidence.claim(`/aliases/${key}/name`, { spans: [own] });
  }
  return [...found.values()];
}

/** A name without the words before it that only praise or count: `pivotal defence framework`. */
function withoutPlainLead(context: Context, mention: InstrumentMention): InstrumentMention {
  const words = wordsOf(context, mention);
  const lead = /^(?:[\p{L}-]+ )+/u.exec(words)?.[0].split(" ") ?? [];
  let cut = 0;
  for (const word of lead) {
    if (!PLAIN_MODIFIERS.has(word)) break;
    cut += word.length + 1;
  }
  return cut === 0 ? mention : { ...mention, start: mention.start + cut };
}
