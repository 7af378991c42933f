import type { Random } from "./random.ts";

const WORDS =
  "harbour ridge valley meadow lantern copper granite willow falcon ember signal anchor bridge summit canyon orchard beacon compass garrison convoy liaison charter accord delegation ministry council border patrol training support supply engineers medical radar exercise partnership review session briefing coastal northern southern joint regional annual first second further renewed planned";

const VOCABULARY = WORDS.split(" ");

/** One word of the invented vocabulary. */
export function word(random: Random): string {
  return random.pick(VOCABULARY);
}

/** That many words with spaces between; now and then one that is not ASCII. */
export function phrase(random: Random, count: number): string {
  let text = word(random);
  for (let i = 1; i < count; i++) text += ` ${random.chance(0.0005) ? "café" : word(random)}`;
  return text;
}

/** A phrase that looks like a sentence. */
export function sentence(random: Random, count: number): string {
  const text = phrase(random, count);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const HEX = "0123456789abcdef";

/** Digits that look like a SHA-256; of nothing. */
export function digest(random: Random): string {
  let text = "";
  for (let i = 0; i < 64; i++) text += HEX[random.below(16)];
  return text;
}

/** A day from 1 January of `from` to 28 December of `to`. */
export function day(random: Random, from: number, to: number): string {
  const year = from + random.below(to - from + 1);
  return `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
