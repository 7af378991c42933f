import type { ConditionKind } from "@org/defense-pact-data";
import type { Span } from "../entities/entity.ts";
import type { Sentence } from "../text/article-text.ts";
import { clauseFrom } from "./clause.ts";

/** What has to happen before a promise can be kept, with the words that say so. */
export interface ConditionReading {
  readonly kind: ConditionKind;
  readonly span: Span;
}

const SUBJECT_TO =
  /\b(?:subject to|contingent (?:up)?on|conditional (?:up)?on|conditioned (?:up)?on|provided that|on (?:the )?condition that)\s/gi;
/** `pending` as a preposition, not as in `the pending sale`. */
const PENDING =
  /(?:,|\b(?:million|billion|support|aid|assistance|forces|troops|personnel|police)) pending (?=\p{L})/giu;
/** `once Congress approves`, `once approved by parliament`: what is still to come, by the tense. */
const ONCE =
  /\b(?:once|as soon as|if|when) (?:(?:(?:[\p{L}’'.-]+ ){1,7}?(?:(?:has|have|is|are) )?(?:approves?|authori[sz]es?|agrees?|consents?|ratif(?:y|ies)|passes|adopts?))|(?:(?:[\p{L}’'.-]+ ){1,7}?(?:has|have|is|are) )?(?:been )?(?:approved|authori[sz]ed|agreed|ratified|adopted|passed))\b/giu;

/**
 * The condition that the clause of a promise puts it under, where it says so plainly; it stands behind the promise, or
 * at the head of a sentence that promises one thing.
 *
 * @param from where the promise ends, and `to` where the next begins; offsets of the sentence.
 */
export function conditionOf(
  sentence: Sentence,
  from: number,
  to: number,
  isOnlyPromise: boolean,
): ConditionReading | undefined {
  for (const pattern of [SUBJECT_TO, PENDING, ONCE])
    for (const { 0: words, index } of sentence.text.matchAll(pattern)) {
      const start = index + (pattern === PENDING ? words.search(/pending/i) : 0);
      const isBehind = start >= from && start < to && !sentence.text.slice(from, start).includes(";");
      if (!isBehind && !(isOnlyPromise && start === 0)) continue;
      const span = clauseFrom(sentence, start, words.length - (start - index));
      return { kind: kindOf(sentence.block.text.slice(span.start, span.end)), span };
    }
  return undefined;
}

function kindOf(words: string): ConditionKind {
  if (
    /\b(?:congress\w*|parliament\w*|senate|legislat\w+|lawmakers?|appropriat\w+|bundestag|diet|knesset|riksdag|storting)\b/i.test(
      words,
    )
  )
    return "legislature";
  if (/\b(?:UN|U\.N\.|United Nations|Security Council)\b/.test(words)) return "un-authorisation";
  if (/\bhost (?:nation|country|government|state)\b/i.test(words)) return "host-consent";
  return "other";
}
