import type { BlockKind } from "@org/defense-pact-data";
import { countWords } from "@org/defense-pact-data/claims";
import { dateOfLine } from "../dates/date-line.ts";
import { BOILERPLATE } from "../lexicon/boilerplate.ts";

/** What has to be known to tell the lines of a header apart. */
export interface HeaderKnowledge {
  /** Whether a line names a publisher or agency. */
  isPublisher(line: string): boolean;
}

const MOST_HEADER_LINES = 12;
const CAPTION =
  /\((?:AFP|AP|Reuters|Getty|EPA|Photo|AA|Xinhua)[^)]{0,60}\)\s*$|\((?:L|R|C|left|right|center)\)|^(?:Photo|Image|File photo|Credit)s?\s?(?:by|:)/u;

/** The kinds of a text's blocks: the header up to the first line of prose, then body, headings and captions. */
export function blockKinds(blocks: readonly string[], known: HeaderKnowledge): BlockKind[] {
  const kinds: BlockKind[] = [];
  let hasHeadline = false;
  let inHeader = true;
  for (const [at, block] of blocks.entries()) {
    const bare = block.toLowerCase().replace(/[.:!]+$/, "");
    if (BOILERPLATE.has(bare)) kinds.push("boilerplate");
    else if (CAPTION.test(block)) kinds.push("caption");
    else if (inHeader && at < MOST_HEADER_LINES) {
      const kind = headerKind(block, hasHeadline, known);
      if (kind === "headline") hasHeadline = true;
      if (kind === "body") inHeader = false;
      kinds.push(kind);
    } else kinds.push(isHeading(block, blocks[at - 1]) ? "heading" : "body");
  }
  return kinds;
}

function headerKind(block: string, hasHeadline: boolean, known: HeaderKnowledge): BlockKind {
  if (dateOfLine(block) !== undefined) return "dateline";
  if (hasHeadline && known.isPublisher(block)) return "byline";
  if (hasHeadline && /^By\s+\p{Lu}/u.test(block) && countWords(block) <= 8) return "byline";
  if (!hasHeadline) return "headline";
  return countWords(block) <= 12 && !/[.:;]["”]?$/u.test(block) && !/\p{L}+,\s+Secretary/u.test(block)
    ? "heading"
    : "body";
}

/** A short line that ends like no sentence and stands in no list. */
function isHeading(block: string, before: string | undefined): boolean {
  if (countWords(block) > 8 || /[.,:;!?”"]$|(?:;|,) and$/u.test(block) || /^[•\-–—*\d]/u.test(block))
    return false;
  return before === undefined || !/[:;]$|(?:;|,) and$/u.test(before);
}
