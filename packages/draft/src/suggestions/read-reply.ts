import type { AgreementReading } from "../agreements/agreement.ts";
import type { Context } from "../context.ts";
import type { PledgeReading } from "../pledges/pledge.ts";
import { Fields } from "./fields.ts";
import { readSuggestions } from "./read-suggestions.ts";
import { suggestedAgreement } from "./suggested-agreement.ts";
import { suggestedPledge } from "./suggested-pledge.ts";
import type { Refusal } from "./suggestion.ts";

/** What of a model's reply the words of the text bear, and what not. */
export interface ReplyReading {
  readonly agreements: readonly AgreementReading[];
  readonly pledges: readonly PledgeReading[];
  readonly refused: readonly Refusal[];
}

/** Reads a model's reply against the text: what the rules tell of already, or the reply twice, is refused as well. */
export function readReply(
  context: Context,
  reply: unknown,
  toldAgreements: readonly AgreementReading[],
  toldPledges: readonly PledgeReading[],
): ReplyReading {
  const refused: Refusal[] = [];
  const agreements: AgreementReading[] = [];
  const pledges: PledgeReading[] = [];
  for (const suggestion of readSuggestions(reply, refused)) {
    const fields = new Fields(context, suggestion, refused);
    if (suggestion.kind === "agreement") {
      const reading = suggestedAgreement(context, fields, [...toldAgreements, ...agreements]);
      if (reading !== undefined) agreements.push(reading);
    } else {
      const reading = suggestedPledge(fields, [...toldPledges, ...pledges]);
      if (reading !== undefined) pledges.push(reading);
    }
  }
  return { agreements, pledges, refused };
}
