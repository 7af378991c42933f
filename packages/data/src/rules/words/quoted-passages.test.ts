import { describe, expect, it } from "vitest";
import type { Anchor, Block, Claim } from "../../../types/index.d.ts";
import { BASE } from "../fixtures/cases.ts";
import type { PlacedAnchor } from "../rule.ts";
import { passagesByBlock, quotedWords, runsOf } from "./quoted-passages.ts";
import { someClaims } from "./some-claims.ts";

const record = BASE[0] as (typeof BASE)[number];
const block: Block = { key: "b1", kind: "body", characters: 59, words: 12, sha256: "" };

function quote(fragment: string, start: number, more: Partial<Anchor> = {}): PlacedAnchor {
  const anchor = { source: record.id, block: "b1", fragment, start, end: start + fragment.length, ...more };
  return { record, claim: { id: `c${start}` } as Claim, anchor };
}

function passages(...anchors: PlacedAnchor[]) {
  return passagesByBlock(anchors).get("b1") ?? [];
}

describe("passagesByBlock", () => {
  it("counts words once that several fragments share", () => {
    const [passage, ...others] = passages(
      quote("two three four", 4),
      quote("one two three", 0),
      quote("two", 4),
    );
    expect(passage).toMatchObject({ start: 0, end: 18, text: "one two three four", words: 4 });
    expect(others).toEqual([]);
    expect(quotedWords(passage && [passage])).toBe(4);
  });

  it("counts a word once that two fragments touch in", () => {
    expect(passages(quote("police", 0), quote("men came", 6))).toMatchObject([
      { text: "policemen came", words: 2 },
    ]);
  });

  it("keeps fragments apart that have a character between them", () => {
    expect(passages(quote("one", 0), quote("two", 4))).toHaveLength(2);
  });

  it("leaves out anchors that say no place, or one that does not fit", () => {
    expect(passages(quote("one", 0, { end: 9 }))).toEqual([]);
    const { start: _, ...unplaced } = quote("one", 0).anchor;
    expect(passages({ ...quote("one", 0), anchor: unplaced })).toEqual([]);
  });
});

describe("runsOf", () => {
  it.each([
    ["six characters, which cannot hold three words", 6, 1],
    ["what is two words in the mean", 13, 1],
    ["what is three words in the mean", 16, 2],
  ])("parts fragments by %s", (_, gap, runs) => {
    expect(runsOf(passages(quote("one", 0), quote("two", 3 + gap)), block)).toHaveLength(runs);
  });

  it("joins what stands in a block that has no words", () => {
    expect(runsOf(passages(quote("one", 0), quote("two", 20)), { ...block, words: 0 })).toHaveLength(1);
  });
});

describe("someClaims", () => {
  it("names the first five claims and counts the rest", () => {
    const many = passages(...[0, 4, 8, 12, 16, 20, 24].map((start) => quote("one", start)));
    expect(someClaims(many.slice(0, 1))).toBe(`${record.id}#c0`);
    expect(someClaims(many)).toMatch(/#c16 and 2 more$/);
  });
});
