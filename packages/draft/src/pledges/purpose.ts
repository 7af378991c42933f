import type { Span } from "../entities/entity.ts";
import { PURPOSE_VERBS } from "../lexicon/purpose-verbs.ts";
import type { Sentence } from "../text/article-text.ts";
import { clauseFrom } from "./clause.ts";

const VERBS = PURPOSE_VERBS.join("|");
const AIM = new RegExp(
  `\\b(?:to (?:further |better |directly )?(?:${VERBS})|in support of|aimed at|for the (?:purchase|procurement|acquisition|training|construction|reconstruction|protection|moderni[sz]ation|maintenance|defen[cs]e) of)\\b`,
);
const LEAD = new RegExp(`^To (?:further |better )?(?:${VERBS})\\b[^.;:$]{3,150}?, `);

/** Words between a promise and its purpose that make the purpose another's: a verb of their own, another sum. */
const OTHERS =
  /[$€£;:]|\b(?:will|would|has|have|had|is|are|was|were|said|says|who|which|agreed|called|urged|pledged)\b/i;
const FARTHEST = 110;

/**
 * The words that say what a promise is for: an aim behind it in its clause (`$5 million to support …`), or at the head
 * of a sentence that promises one thing (`To support …, Norland will give $5 million`). Undefined where none do.
 *
 * @param from where the promise ends, and `to` where the next begins; offsets of the sentence.
 */
export function purposeOf(
  sentence: Sentence,
  from: number,
  to: number,
  isOnlyPromise: boolean,
): Span | undefined {
  const after = sentence.text.slice(from, Math.min(to, from + FARTHEST));
  const aim = AIM.exec(after);
  if (aim !== null && !OTHERS.test(after.slice(0, aim.index)))
    return full(clauseFrom(sentence, from + aim.index, aim[0].length), aim[0]);
  const lead = isOnlyPromise ? LEAD.exec(sentence.text) : null;
  return lead === null ? undefined : full(clauseFrom(sentence, 0, 3), "To");
}

/** A purpose that says more than its verb. */
function full(span: Span, verb: string): Span | undefined {
  return span.end - span.start > verb.length + 2 ? span : undefined;
}
