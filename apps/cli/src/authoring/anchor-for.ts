import type { Article } from "@org/defense-pact-data";
import {
  type AlignedBlock,
  alignText,
  codePointLength,
  countWords,
  normaliseFragment,
  occurrencesOf,
  textBlocks,
} from "@org/defense-pact-data/claims";
import { UsageError } from "../command.ts";
import { nearWords } from "./near-words.ts";

/** What a person says of the place: the words, and what tells them from the same words elsewhere. */
export interface FragmentGiven {
  readonly fragment: string;
  readonly block: string | undefined;
  readonly occurrence: number | undefined;
}

/** An anchor as a claim holds it. */
export interface WrittenAnchor {
  readonly source: string;
  readonly block?: string;
  readonly fragment: string;
  readonly occurrence?: number;
  readonly start?: number;
  readonly end?: number;
}

interface FoundAt {
  readonly block: AlignedBlock;
  readonly occurrence: number;
  readonly start: number;
}

const MOST_WORDS = 15;
const MOST_CHARACTERS = 120;
const MOST_LISTED = 12;

/**
 * The anchor of a fragment in an article: of one with blocks, with the place found in its text.
 *
 * @throws UsageError where the fragment is too long, is not in the text, or names no one place.
 */
export function anchorFor(article: Article, text: string | undefined, given: FragmentGiven): WrittenAnchor {
  const fragment = normaliseFragment(given.fragment);
  checkLength(fragment);
  const { id: source, fingerprint, blocks } = article;
  if (fingerprint === undefined || blocks === undefined) {
    if (text !== undefined && !textBlocks(text).some((block) => occurrencesOf(fragment, block, 1).length > 0))
      throw notFound(source, fragment, textBlocks(text));
    return { source, fragment };
  }
  if (text === undefined)
    throw new UsageError(
      `${source} is known by its text, so the place of the fragment must be found in it.`,
      "Give the text with --text FILE; it is read, never written.",
    );
  const aligned = alignText(text, fingerprint, blocks);
  const { block, occurrence, start } = onePlace(source, fragment, given, aligned.blocks);
  if (!block.inArticle)
    throw new UsageError(
      `the fragment stands in a block that ${source} does not have: the text is not the one fingerprinted.`,
      `Compare: defense-pact verify --text ${source}=FILE`,
    );
  const end = start + codePointLength(fragment);
  return { source, block: block.key, fragment, ...(occurrence > 1 && { occurrence }), start, end };
}

function checkLength(fragment: string): void {
  const words = countWords(fragment);
  const characters = codePointLength(fragment);
  if (words === 0) throw new UsageError("the fragment has no words.");
  if (words > MOST_WORDS || characters > MOST_CHARACTERS)
    throw new UsageError(
      `the fragment has ${words} words and ${characters} characters; it may have ${MOST_WORDS} and ${MOST_CHARACTERS}.`,
      "Quote the fewest words that still support the value.",
    );
}

function onePlace(
  source: string,
  fragment: string,
  given: FragmentGiven,
  blocks: readonly AlignedBlock[],
): FoundAt {
  const everywhere = unique(
    blocks.flatMap((block) =>
      occurrencesOf(fragment, block.text).map((start, index) => ({ block, occurrence: index + 1, start })),
    ),
  );
  if (everywhere.length === 0)
    throw notFound(
      source,
      fragment,
      blocks.map(({ text }) => text),
    );
  const places = everywhere.filter(
    ({ block, occurrence }) =>
      (given.block === undefined || block.key === given.block) &&
      (given.occurrence === undefined || occurrence === given.occurrence),
  );
  const [place, ...others] = places;
  if (place !== undefined && others.length === 0) return place;
  throw new UsageError(
    place === undefined
      ? "the fragment stands in the text, but not there."
      : `the fragment stands in ${places.length} places of ${source}.`,
    [
      "Say which, or quote more words:",
      ...(place === undefined ? everywhere : places)
        .slice(0, MOST_LISTED)
        .map((at) => placeLine(at, fragment)),
    ].join("\n"),
  );
}

function placeLine({ block, occurrence, start }: FoundAt, fragment: string): string {
  const characters = [...block.text];
  const before = characters.slice(0, start).join("").split(" ").slice(-4).join(" ");
  const after = characters
    .slice(start + codePointLength(fragment))
    .join("")
    .split(" ")
    .slice(0, 4)
    .join(" ");
  return `  --block ${block.key} --occurrence ${occurrence}   ${before}[…]${after}`;
}

/** Blocks that read alike have one key, and so one place. */
function unique(places: readonly FoundAt[]): FoundAt[] {
  const byPlace = new Map(places.map((place) => [`${place.block.key} ${place.occurrence}`, place]));
  return [...byPlace.values()];
}

function notFound(source: string, fragment: string, blocks: readonly string[]): UsageError {
  const near = nearWords(fragment, blocks);
  return new UsageError(
    `the fragment does not stand in the text given for ${source}.`,
    near === undefined
      ? "Copy the words from the text, letter by letter."
      : `Nearest are the words “${near}”; letter case, quotation marks and dashes count.`,
  );
}
