import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

type Range = readonly [from: number, to: number];

/** The characters of each font file, as the font's package lists them: `U+0100-02BA,U+1E00`. */
function rangesBySubset(): ReadonlyMap<string, readonly Range[]> {
  const listed = require("@fontsource/noto-sans/unicode.json") as Record<string, string>;
  return new Map(Object.entries(listed).map(([subset, ranges]) => [subset, ranges.split(",").map(rangeOf)]));
}

function rangeOf(text: string): Range {
  const [from = "0", to = from] = text.replace("U+", "").split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

function charactersOf(text: string): ReadonlySet<string> {
  return new Set(text);
}

function has(ranges: readonly Range[], character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
}

/** The font files that a text needs, Latin always among them, since digits and spaces are in it. */
export function subsetsFor(text: string): string[] {
  const characters = [...charactersOf(text)];
  return [...rangesBySubset()]
    .filter(
      ([subset, ranges]) => subset === "latin" || characters.some((character) => has(ranges, character)),
    )
    .map(([subset]) => subset)
    .sort((a, b) => Number(b === "latin") - Number(a === "latin"));
}

/** The characters that no font file has: a picture shows a box for each. */
export function missingFrom(text: string): string[] {
  const all = [...rangesBySubset().values()].flat();
  return [...charactersOf(text)].filter((character) => character >= " " && !has(all, character));
}
