import type { Context } from "../context.ts";
import { giverOf } from "./giver.ts";
import type { PledgeReading } from "./pledge.ts";
import { receiverOf } from "./receiver.ts";
import { verbsIn } from "./verbs.ts";

const WHAT =
  /\b(?:(?:significant|additional|new|further|continued|substantial|critical|vital|urgent) )*(?:(?:security|military|defen[cs]e|lethal|nonlethal|humanitarian|law enforcement) )+(?:assistance|aid|equipment|training|support|capabilities)\b/gi;

/** Promises without a figure: `will provide military training to …`, `Norland’s provision of security assistance to …`. */
export function unquantifiedPledges(context: Context, counted: readonly PledgeReading[]): PledgeReading[] {
  const found: PledgeReading[] = [];
  const told = new Set(counted.map(({ sentence }) => sentence));
  for (const sentence of context.text.sentences) {
    if (sentence.block.kind !== "body" || told.has(sentence.index)) continue;
    const verbs = verbsIn(sentence.tokens).filter(({ strength }) =>
      /^(?:pledged|announced|committed|provided|intended|offered)$/.test(strength),
    );
    for (const match of sentence.text.matchAll(WHAT)) {
      const start = sentence.start + match.index;
      const span = { block: sentence.block.index, start, end: start + match[0].length };
      const verb = verbs.findLast(
        ({ at }) =>
          start - (sentence.tokens[at]?.end ?? 0) >= 0 && start - (sentence.tokens[at]?.end ?? 0) < 30,
      );
      const token = verb === undefined ? undefined : sentence.tokens[verb.at];
      if (verb === undefined || token === undefined || /^(?:support|bolster|grow)/.test(token.lower))
        continue;
      const giver = giverOf(context, sentence, span, token.start, undefined);
      const receiver = receiverOf(context, sentence, span, token.end, giver?.entity);
      if (giver === undefined || receiver === undefined) continue;
      const kind = /training/i.test(match[0]) ? "training" : "other";
      found.push({
        promised: { kind, words: match[0] },
        spans: [span],
        giver,
        receiver,
        stage: verb.stage,
        strength: verb.strength,
        stageSpan: { ...span, start: token.start, end: token.end },
        date: undefined,
        isTotal: false,
        sentence: sentence.index,
      });
      break;
    }
  }
  return found;
}
