import type { Agreement, AgreementStatus, Confidence } from "@org/defense-pact-data";
import { slugOf } from "@org/defense-pact-data/model";
import type { AgreementReading, PartyReading } from "../agreements/agreement.ts";
import { type InstrumentMention, isPointer } from "../agreements/mention.ts";
import type { ReadStatus } from "../agreements/status.ts";
import { topicsOf } from "../agreements/topics.ts";
import { type Context, wordsOf } from "../context.ts";
import { PLAIN_MODIFIERS } from "../lexicon/agreement-words.ts";
import { type Flag, flag } from "../proposal.ts";
import type { Evidence } from "./evidence.ts";
import { slugFor } from "./slug.ts";

/** The model's term for a status that was read. */
export function modelStatus(status: ReadStatus): AgreementStatus {
  if (status === "concluded") return "other";
  return status === "existing" ? "in-force" : status;
}

/** A record with what a reviewer should know of it. */
interface Written {
  readonly record: Agreement;
  readonly flags: Flag[];
  readonly confidence: Confidence;
}

/** An agreement's record under an id, with its claims. */
export function agreementRecord(
  reading: AgreementReading,
  id: string,
  place: string | undefined,
  context: Context,
  evidence: Evidence,
): Written {
  const { parties, status, inForce } = reading;
  const kind = claimKind(reading, evidence);
  claimParties(parties, evidence);
  claimStatus(reading, evidence);
  claimDates(reading, place, evidence);
  const signatories = signatoriesOf(reading, evidence);
  const scope = topicsOf(context, reading);
  for (const { topic, span } of scope)
    evidence.claim(`/scope/${topic}`, { spans: [span], rule: "classification" });
  const bindingness = claimBindingness(context, reading, evidence);
  const aliases = aliasesOf(context, reading, evidence);
  const record = {
    type: "agreement",
    id,
    title: titleOf(reading),
    ...(aliases.length > 0 && { aliases }),
    kind,
    bilateral: parties.length === 2,
    bindingness,
    publicity: "unknown",
    parties: parties.map(({ state }) => ({ actor: state.id, role: "party" })),
    ...(signatories.length > 0 && { signatories }),
    ...signingAndTerm(reading, place),
    ...(inForce !== undefined && { inForce: { date: inForce.date } }),
    status: modelStatus(status),
    ...(context.published !== undefined && { statusAsOf: context.published }),
    ...(scope.length > 0 && { scope: scope.map(({ topic }) => topic) }),
    claims: evidence.claims,
    ...resolutionsOf(reading),
  } as unknown as Agreement;
  return { record, ...doubtsOf(reading) };
}

/** The text's own date stands before others of it; a person may resolve it otherwise. */
function resolutionsOf({ signed, rivalDates }: AgreementReading): object {
  if (signed === undefined || rivalDates.length === 0) return {};
  const rejected = [...new Set(rivalDates.map(({ date }) => date))];
  const rationale =
    "The text itself gives the date first; captions and later mentions often bear another day.";
  return {
    resolutions: [{ path: "/signed/date", method: "editor", chosen: signed.date, rejected, rationale }],
  };
}

function signingAndTerm({ signed, term, expires }: AgreementReading, place: string | undefined): object {
  const terms = {
    ...(term !== undefined && { stated: term.duration }),
    ...(expires !== undefined && { validity: `/${expires.date}` }),
  };
  return {
    ...(signed !== undefined && { signed: { date: signed.date, ...(place !== undefined && { place }) } }),
    ...(Object.keys(terms).length > 0 && { term: terms }),
  };
}

function doubtsOf({ parties, status, rivalDates }: AgreementReading): Pick<Written, "flags" | "confidence"> {
  const byContext = parties.some(({ by }) => by === "article");
  const isReadOff = status === "concluded" || status === "existing";
  const codes = [
    parties.length < 2 && "parties-open",
    byContext && "parties-by-context",
    isReadOff && "read-status",
    rivalDates.length > 0 && "rival-values",
  ] as const;
  const flags = codes.flatMap((code) => (code === false ? [] : [flag(code)]));
  if (parties.length < 2 || byContext) return { flags, confidence: "low" };
  return { flags, confidence: status === "existing" || status === "unknown" ? "medium" : "high" };
}

/** The kind by the most specific of its names. */
function claimKind({ mentions }: AgreementReading, evidence: Evidence): Agreement["kind"] {
  const full = mentions.filter((mention) => !isPointer(mention));
  const specific = full.find(({ kind }) => kind !== "agreement") ?? full[0] ?? mentions[0];
  if (specific === undefined) return "agreement";
  evidence.claim("/kind", { spans: [specific] });
  return specific.kind;
}

function claimParties(parties: readonly PartyReading[], evidence: Evidence): void {
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

function claimStatus({ status, statusSpan }: AgreementReading, evidence: Evidence): void {
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
      note: "The words deny that it came so far; they do not say how far it has come.",
    });
  else evidence.claim("/status", { spans: [statusSpan] });
}

function claimDates(
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

function signatoriesOf({ signatories, parties }: AgreementReading, evidence: Evidence): object[] {
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

function claimBindingness(
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
function aliasesOf(context: Context, { mentions }: AgreementReading, evidence: Evidence): object[] {
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

function titleOf({ title, parties }: AgreementReading): string {
  const names = parties.map(({ state }) => state.name);
  const isNamed = names.length === 0 || names.every((name) => title.includes(name)) || /^[A-Z]+$/.test(title);
  const text = isNamed ? title : `${names.slice(0, 4).join("–")}: ${title}`;
  return text.slice(0, 200);
}
