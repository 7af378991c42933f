import type { Counted } from "../figures/counted.ts";
import type { Figure } from "../figures/find-figures.ts";
import { NOT_PLEDGES } from "../lexicon/pledge-words.ts";
import type { Sentence } from "../text/article-text.ts";
import { hasPledgeNoun, type VerbReading } from "./verbs.ts";

/** Whether a figure counts something promised, by the words around it and by the lead of its list. */
export function isPromise(
  sentence: Sentence,
  figure: Figure,
  counted: Counted | undefined,
  verb: VerbReading | undefined,
  lead: Sentence | undefined,
  leadVerb: VerbReading | undefined,
): boolean {
  const after = sentence.text.slice(figure.end, figure.end + 30);
  const wordsBefore = sentence.text.slice(Math.max(0, figure.start - 40), figure.start);
  if (/^\s+(?:increase|rise|reduction|decrease|cut)\b/i.test(after)) return false;
  if (
    /\b(?:(?:to be|is|are|be|estimated at|estimated to be) worth|unlock(?:s|ing)?|leverag(?:e|es|ing)|mobiliz(?:e|es|ing)|generat(?:e|es|ing)|save|saving)\s*$/i.test(
      wordsBefore,
    )
  )
    return false;
  const around = sentence.tokens.filter(({ start }) => Math.abs(start - sentence.start - figure.end) < 60);
  if (
    around.some(({ lower, start }) => NOT_PLEDGES.has(lower) && start - sentence.start >= figure.start - 30)
  )
    return false;
  if (lead !== undefined)
    return leadVerb !== undefined || hasPledgeNoun(lead.tokens) || /\binclud/i.test(lead.text);
  if (figure.currency !== undefined) return verb !== undefined || hasPledgeNoun(sentence.tokens);
  if (verb === undefined || (sentence.tokens[verb.at]?.start ?? 0) > sentence.start + figure.start + 80)
    return false;
  if (
    /\b(?:killed|wounded|injured|displaced|casualties|stationed|captured|lost|destroyed|attended|participated)\b/i.test(
      sentence.text,
    )
  )
    return false;
  if (counted?.type === "personnel")
    return (
      /^(?:pledged|announced|committed|deployed|intended|trained|offered|provided)$/.test(verb.strength) &&
      isPersonnelVerb(sentence, verb, figure)
    );
  return /^(?:deployed|trained)$/.test(verb.strength) === false || counted?.class !== undefined;
}

const PERSONNEL_VERB =
  /\b(?:send|sends|sent|sending|deploy\w*|dispatch\w*|contribut\w*|commit\w*|pledg\w*|provid\w*|train\w*|offer\w*|grow|station|rotat\w*|arriv\w*)\b/i;

function isPersonnelVerb(sentence: Sentence, verb: VerbReading, figure: Figure): boolean {
  const word = sentence.tokens[verb.at]?.start ?? sentence.start;
  return PERSONNEL_VERB.test(
    sentence.block.text.slice(
      Math.min(word, sentence.start + figure.start),
      sentence.start + figure.end + 60,
    ),
  );
}
