import type { Span } from "../entities/entity.ts";
import type { Sentence } from "../text/article-text.ts";

/** Where a clause ends: at a mark, or at words that begin another. */
const END =
  /[;:()“”—–]|\s-\s|,|\s(?:subject to|contingent|conditional|pending|once|provided that|while|whereas|which|who|by (?:the end|next|\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December))|as (?:part|soon)|over the (?:next|coming)|through \d{4})\b/;

/** Words that leave a phrase open at its end. */
const OPEN =
  /\s+(?:of|the|a|an|and|or|to|in|on|at|for|with|by|from|its|their|our|his|her|that|against|into)$/i;

const MOST_WORDS = 15;

/** Words that begin a part that a long clause can do without. */
const PART =
  /\s(?:to|for|and|or|in|of|with|that|through|by|using|against|from)\s(?!.*\s(?:to|for|and|or|in|of|with|that|through|by|using|against|from)\s).*$/i;

/** The words from an offset of a sentence to the end of their clause; of a long one as many parts as a fragment may hold. */
export function clauseFrom(sentence: Sentence, start: number, lead: number): Span {
  const rest = sentence.text.slice(start).replace(/(?<!\p{Lu})[.!?…]+["”’)\]]*$/u, "");
  const end = rest.slice(lead).search(END);
  const clause = (end < 0 ? rest : rest.slice(0, lead + end)).split(/(?<=\S)(?=\s)/);
  let words = clause.slice(0, MOST_WORDS).join("");
  if (clause.length > MOST_WORDS) words = words.replace(PART, "");
  while (OPEN.test(words)) words = words.replace(OPEN, "");
  const from = sentence.start + start;
  return { block: sentence.block.index, start: from, end: from + words.trimEnd().length };
}
