import { describe, expect, test } from "vitest";
import { anchorIn } from "./anchor-in.ts";
import { STORY } from "./fixtures/invented.ts";
import { textBlocks } from "./text-blocks.ts";

describe("anchorIn", () => {
  test("a fragment that stands once names its place by itself", () => {
    const place = { ok: true, block: "b4", occurrence: 1, start: 10, end: 27 };
    expect(anchorIn(STORY, { fragment: "on Tuesday signed" })).toEqual(place);
    expect(anchorIn(textBlocks(STORY), { fragment: "on Tuesday signed" })).toEqual(place);
  });

  test("the position holds the fragment, in code points", () => {
    const place = anchorIn("😀 Zoe\u0308 signed", { fragment: "Zoë" });
    expect(place).toEqual({ ok: true, block: "b1", occurrence: 1, start: 2, end: 5 });
  });

  test("in a named block the first occurrence counts, or the one stated", () => {
    expect(anchorIn(STORY, { block: "b5", fragment: "the harbour" })).toMatchObject({
      occurrence: 1,
      start: 36,
    });
    expect(anchorIn(STORY, { block: "b5", fragment: "the harbour", occurrence: 2 })).toMatchObject({
      occurrence: 2,
      start: 53,
    });
  });

  test("without a block a fragment that stands several times names no place", () => {
    const reason = "found-several-times";
    expect(anchorIn(STORY, { fragment: "the harbour" })).toEqual({ ok: false, reason });
    expect(anchorIn("ha ha ha", { fragment: "ha ha" })).toEqual({ ok: false, reason });
    expect(anchorIn("ha\nha", { fragment: "ha" })).toEqual({ ok: false, reason });
  });

  test("an occurrence that one block alone has names its place", () => {
    expect(anchorIn(STORY, { fragment: "the harbour", occurrence: 2 })).toMatchObject({
      block: "b5",
      start: 53,
    });
    expect(anchorIn("ha\nha", { fragment: "ha", occurrence: 1 })).toMatchObject({ ok: false });
  });

  test("what is not there is not found", () => {
    expect(anchorIn(STORY, { fragment: "on Wednesday signed" })).toEqual({ ok: false, reason: "not-found" });
    expect(anchorIn("", { fragment: "pact" })).toEqual({ ok: false, reason: "not-found" });
    expect(anchorIn(STORY, { block: "b1", fragment: "on Tuesday signed" })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(anchorIn(STORY, { block: "b5", fragment: "the harbour", occurrence: 3 })).toEqual({
      ok: false,
      reason: "occurrence-not-found",
    });
    expect(anchorIn(STORY, { block: "b7", fragment: "pact" })).toEqual({
      ok: false,
      reason: "block-not-in-article",
    });
  });

  test("the key is that of the block meant, also where two blocks read alike", () => {
    expect(anchorIn("same line\nsame line", { block: "b2", fragment: "same" })).toMatchObject({
      block: "b2",
    });
  });
});
