import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Anchor } from "../../types/index.d.ts";
import { ANCHOR_REASONS } from "./anchor-reason.ts";
import { fingerprintText } from "./fingerprint.ts";
import { anchorOf, articleOf, claimOf, KINDS, recordOf, STORY, STORY_ID } from "./fixtures/invented.ts";
import { verifyArticle } from "./verify-article.ts";

const ARTICLE = articleOf();
const SIGNED = anchorOf("on Tuesday signed");
const ANCHORS = [
  SIGNED,
  anchorOf("harbour pact", { block: "b1" }),
  anchorOf("the harbour", { block: "b5", occurrence: 2 }),
  anchorOf("40 million crowns"),
  anchorOf("Minister Zoe\u0308 A\u030Angstro\u0308m"),
];

function check(anchor: Anchor, text: string = STORY, article = ARTICLE) {
  const { anchors } = verifyArticle(text, article, [recordOf(anchor)]);
  expect(anchors).toHaveLength(1);
  return anchors[0];
}

const states = (text: string) =>
  verifyArticle(text, ARTICLE, [recordOf(...ANCHORS)]).anchors.map(({ state }) => state);

const allVerified = ANCHORS.map(() => "verified");

describe("verified", () => {
  test("the stated occurrence runs from start to end in the block named", () => {
    expect(check(SIGNED)).toEqual({
      record: "agreements/harbour-pact",
      claim: "c1",
      index: 0,
      state: "verified",
      reason: "as-stated",
      block: "b4",
      fragment: "on Tuesday signed",
      found: { block: "b4", occurrence: 1, start: 10, end: 27, inArticle: true },
    });
    expect(states(STORY)).toEqual(allVerified);
  });

  test.each([
    ["a byte order mark", `\uFEFF${STORY}`],
    ["CRLF", STORY.replaceAll("\n", "\r\n")],
    ["CR", STORY.replaceAll("\n", "\r")],
    ["trailing spaces and empty lines", `${STORY.replaceAll("\n", "  \n\n \t\n")}\n\n`],
    ["no-break spaces", STORY.replaceAll(" ", "\u00A0")],
    ["decomposed letters", STORY.normalize("NFD")],
  ])("a copy with %s is identical and verified", (_, copy) => {
    expect(copy).not.toBe(STORY);
    expect(verifyArticle(copy, ARTICLE, []).text).toBe("identical");
    expect(states(copy)).toEqual(allVerified);
  });

  test("a copy without its boilerplate is identical, and its blocks are known by digest, not number", () => {
    const copy = STORY.replace("Subscribe to our letter\n", "");
    expect(verifyArticle(copy, ARTICLE, []).text).toBe("identical");
    expect(states(copy)).toEqual(allVerified);
    expect(check(SIGNED, copy)?.found?.block).toBe("b4");
  });

  test("an anchor in absent boilerplate is not verified", () => {
    const copy = STORY.replace("Subscribe to our letter\n", "");
    expect(check(anchorOf("Subscribe"), copy)).toMatchObject({ state: "missing", reason: "not-found" });
  });

  test("reordered blocks verify one by one, and the text is changed", () => {
    const copy = STORY.split("\n").reverse().join("\n");
    expect(verifyArticle(copy, ARTICLE, []).text).toBe("changed");
    expect(states(copy)).toEqual(allVerified);
  });

  test("a block more, less or twice leaves the others verified and the text changed", () => {
    for (const copy of [
      `${STORY}\nA new line`,
      `${STORY}\nBy Ada Quill`,
      STORY.replace("By Ada Quill\n", ""),
    ]) {
      expect(verifyArticle(copy, ARTICLE, []).text).toBe("changed");
      expect(states(copy)).toEqual(allVerified);
    }
  });

  test("either of two blocks that read alike is where the anchor names it", () => {
    const twice = "A pact is signed\nBody\nA pact is signed";
    const article = articleOf(twice, ["headline", "body", "boilerplate"]);
    const anchor = { source: STORY_ID, block: "b3", fragment: "pact", start: 2, end: 6 };
    expect(check(anchor, twice, article)).toMatchObject({ state: "verified", found: { block: "b3" } });
    const once = "A pact is signed\nBody";
    expect(verifyArticle(once, article, []).text).toBe("identical");
    expect(check(anchor, once, article)?.state).toBe("verified");
    expect(verifyArticle(once, articleOf(twice, []), []).text).toBe("changed");
  });
});

describe("moved", () => {
  test("a position not written yet is the stated occurrence in the block named", () => {
    const anchor: Anchor = { source: STORY_ID, block: "b5", fragment: "the harbour", occurrence: 2 };
    expect(check(anchor)).toMatchObject({
      state: "moved",
      reason: "position-not-written",
      found: { block: "b5", occurrence: 2, start: 53, end: 64, inArticle: true },
    });
  });

  test("the one occurrence is at another position of the block", () => {
    expect(check({ ...SIGNED, start: 11, end: 28 })).toMatchObject({
      state: "moved",
      reason: "position-differs",
      found: { start: 10, end: 27 },
    });
    expect(check({ ...SIGNED, end: 26 })).toMatchObject({ state: "moved", reason: "position-differs" });
    const { end: _, ...half } = SIGNED;
    expect(check(half)).toMatchObject({ state: "moved", reason: "position-differs" });
  });

  test("the one occurrence is in another block", () => {
    expect(check({ ...SIGNED, block: "b1" })).toMatchObject({
      state: "moved",
      reason: "in-another-block",
      found: { block: "b4", inArticle: true },
    });
  });

  test("the block named is no longer in the text, although the fragment stands at the same offsets", () => {
    const copy = STORY.replace("Port Ruritan", "Port Borduria");
    expect(check(SIGNED, copy)).toMatchObject({
      state: "moved",
      reason: "block-not-in-text",
      found: { start: 10, end: 27, inArticle: false },
    });
  });

  test("the block named is none of the article's, or none is named", () => {
    expect(check({ ...SIGNED, block: "b99" })).toMatchObject({
      state: "moved",
      reason: "block-not-in-article",
    });
    const { block: _, ...unnamed } = SIGNED;
    const result = check(unnamed);
    expect(result).toMatchObject({ state: "moved", reason: "block-not-named" });
    expect(result).not.toHaveProperty("block");
  });

  test("a fragment that left the block for a new one is found there, in a block without a key of the article", () => {
    const copy = `${STORY.replace(" on Tuesday signed", " has signed")}\nIt was on Tuesday signed in haste.`;
    expect(check(SIGNED, copy)).toMatchObject({
      state: "moved",
      found: { block: "b7", inArticle: false },
    });
    const kept = check({ ...SIGNED, fragment: "in haste", block: "b1" }, copy);
    expect(kept).toMatchObject({ reason: "in-another-block", found: { inArticle: false } });
  });
});

describe("missing", () => {
  test("a fragment that stands nowhere", () => {
    const result = check({ ...SIGNED, fragment: "on Tuesday sealed" });
    expect(result).toMatchObject({ state: "missing", reason: "not-found" });
    expect(result).not.toHaveProperty("found");
  });

  test("a fragment that is not where it should be and stands in several places is not re-anchored", () => {
    const [, , harbour] = ANCHORS;
    expect(check({ ...(harbour as Anchor), start: 1, end: 12 })).toMatchObject({
      state: "missing",
      reason: "found-several-times",
    });
    expect(check({ ...(harbour as Anchor), block: "b6" })).toMatchObject({ state: "missing" });
  });

  test("an occurrence and a position that contradict each other name no place", () => {
    const { occurrence: _, ...first } = ANCHORS[2] as Anchor;
    expect(check(first)).toMatchObject({ state: "missing", reason: "found-several-times" });
  });

  test("an occurrence that the block does not have", () => {
    const anchor: Anchor = { source: STORY_ID, block: "b5", fragment: "the harbour", occurrence: 3 };
    expect(check(anchor)).toMatchObject({ state: "missing" });
  });

  test("an empty text has nothing", () => {
    const { text, anchors } = verifyArticle("", ARTICLE, [recordOf(SIGNED)]);
    expect(text).toBe("changed");
    expect(anchors[0]).toMatchObject({ state: "missing", reason: "not-found" });
  });
});

describe("unverifiable", () => {
  test("there is no text", () => {
    const verification = verifyArticle(undefined, ARTICLE, [recordOf(SIGNED)]);
    expect(verification).not.toHaveProperty("text");
    expect(verification.anchors[0]).toMatchObject({ state: "unverifiable", reason: "no-text" });
  });

  test("the article has no fingerprint, whether or not there is a text", () => {
    for (const text of [undefined, STORY]) {
      const verification = verifyArticle(text, { id: STORY_ID }, [recordOf(SIGNED)]);
      expect(verification).not.toHaveProperty("text");
      expect(verification.anchors[0]).toMatchObject({ state: "unverifiable", reason: "no-fingerprint" });
    }
  });
});

describe("verifyArticle", () => {
  test("anchors are those of active claims on the article, in the order of records, claims and anchors", () => {
    const elsewhere: Anchor = { source: "articles/another", fragment: "on Tuesday signed" };
    const records = [
      {
        id: "events/signing",
        claims: [
          claimOf({ id: "a", anchors: [elsewhere, SIGNED] }),
          claimOf({ id: "b", status: "withdrawn", anchors: [SIGNED] }),
          claimOf({ id: "c", status: "active", anchors: [SIGNED] }),
        ],
      },
      recordOf(SIGNED, SIGNED),
    ];
    const { anchors } = verifyArticle(STORY, ARTICLE, records);
    expect(anchors.map(({ record, claim, index }) => [record, claim, index])).toEqual([
      ["events/signing", "a", 1],
      ["events/signing", "c", 0],
      ["agreements/harbour-pact", "c1", 0],
      ["agreements/harbour-pact", "c1", 1],
    ]);
  });

  test("a text whose blocks fit and whose fingerprint does not is changed", () => {
    const { fingerprint } = fingerprintText("Another text");
    expect(verifyArticle(STORY, { ...ARTICLE, fingerprint }, []).text).toBe("changed");
  });

  test("changed boilerplate is a changed text, since nothing tells it from a new block", () => {
    expect(verifyArticle(STORY.replace("Subscribe", "Sign up"), ARTICLE, []).text).toBe("changed");
  });

  test("every reason is a sentence", () => {
    for (const sentence of Object.values(ANCHOR_REASONS)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

describe("a changed word is caught", () => {
  const word = fc.oneof(
    fc.constantFrom("the", "harbour", "Freedonia", "Tues", "signed", "", "Tuesday,", "🚢"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).filter((text) => /^\S+$/.test(text)),
  );

  test("in the text: it is changed, and no anchor in that block is verified", () => {
    const places = STORY.split("\n").flatMap((line, block) =>
      line.split(" ").map((_, position) => ({ block, position })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), word, ({ block, position }, replacement) => {
        const lines = STORY.split("\n");
        const words = (lines[block] as string).split(" ");
        fc.pre(words[position] !== replacement && words.join("").length > 0);
        words[position] = replacement;
        lines[block] = words.join(" ");
        const { text, anchors } = verifyArticle(lines.join("\n"), ARTICLE, [recordOf(...ANCHORS)]);
        expect(text).toBe("changed");
        for (const { block: named, state } of anchors)
          expect(state === "verified").toBe(named !== `b${block + 1}`);
      }),
    );
  });

  test("in a fragment: its anchor is not verified", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ANCHORS), fc.nat(4), word, (anchor, at, replacement) => {
        const words = anchor.fragment.normalize("NFC").split(" ");
        const position = at % words.length;
        fc.pre(words[position] !== replacement.normalize("NFC"));
        words[position] = replacement;
        expect(check({ ...anchor, fragment: words.join(" ") })?.state).not.toBe("verified");
      }),
    );
  });

  test("in a fragment that became the first part of a word: its end tells", () => {
    expect(check({ ...SIGNED, fragment: "on Tuesday sign" })).toMatchObject({
      state: "moved",
      reason: "position-differs",
    });
  });

  test("the kinds of blocks matter: an article without boilerplate wants the block", () => {
    const copy = STORY.replace("Subscribe to our letter\n", "");
    expect(verifyArticle(copy, articleOf(STORY, KINDS.slice(0, 2)), []).text).toBe("changed");
  });
});
