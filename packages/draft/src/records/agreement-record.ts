import type { Agreement, AgreementStatus, Confidence } from "@org/defense-pact-data";
import type { AgreementReading } from "../agreements/agreement.ts";
import type { ReadStatus } from "../agreements/status.ts";
import { topicsOf } from "../agreements/topics.ts";
import type { Context } from "../context.ts";
import { type Flag, flag } from "../proposal.ts";
import {
  aliasesOf,
  claimBindingness,
  claimDates,
  claimKind,
  claimParties,
  claimStatus,
  signatoriesOf,
} from "./agreement-claims.ts";
import type { Evidence } from "./evidence.ts";

/** The model's term for a status that was read. */
function modelStatus(status: ReadStatus): AgreementStatus {
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

function titleOf({ title, parties }: AgreementReading): string {
  const names = parties.map(({ state }) => state.name);
  const isNamed = names.length === 0 || names.every((name) => title.includes(name)) || /^[A-Z]+$/.test(title);
  const text = isNamed ? title : `${names.slice(0, 4).join("–")}: ${title}`;
  return text.slice(0, 200);
}
