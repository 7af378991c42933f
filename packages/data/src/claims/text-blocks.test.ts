import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseFragment, textBlocks } from "./text-blocks.ts";

/** Texts rich in what normalisation has to do with. */
const roughText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."a é e\u0301 \u212B ö \u1E0B\u0323 \uFEFF \u0085 \u00A0 \u1680 \u2028 \u2029 \u3000 \u200B 😀".split(
          " ",
        ),
      ),
      fc.constantFrom(" ", "\n", "\r", "\r\n", "\t", "\v", "\f"),
      fc.string({ unit: "binary" }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("textBlocks", () => {
  test("every line is a block, trimmed, and empty lines are none", () => {
    expect(textBlocks("  One line \n\n \t \nAnother\n")).toEqual(["One line", "Another"]);
    expect(textBlocks("")).toEqual([]);
  });

  test("CRLF and CR break lines as LF does", () => {
    expect(textBlocks("a\r\nb\rc\nd\r\re")).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("only LF splits: the other separators are spaces within a block", () => {
    expect(textBlocks("a\u2028b\u2029c\vd\fe\u0085f")).toEqual(["a b c d e f"]);
  });

  test("a run of any White_Space is one space", () => {
    expect(textBlocks("a \t\u00A0\u2003\u3000b")).toEqual(["a b"]);
  });

  test("zero-width characters are no white space", () => {
    expect(textBlocks("a\u200Bb \u2060")).toEqual(["a\u200Bb \u2060"]);
  });

  test("one leading byte order mark is dropped, and none elsewhere", () => {
    expect(textBlocks("\uFEFFa\n\uFEFFb\uFEFF")).toEqual(["a", "\uFEFFb\uFEFF"]);
    expect(textBlocks("\uFEFF\uFEFFa")).toEqual(["\uFEFFa"]);
    expect(textBlocks(" \uFEFFa")).toEqual(["\uFEFFa"]);
  });

  test("decomposed letters are composed, and compatibility characters stay", () => {
    expect(textBlocks("Zoe\u0308 A\u030Angstro\u0308m \uFB01 \u212B")).toEqual([
      "Zo\u00EB \u00C5ngstr\u00F6m \uFB01 \u00C5",
    ]);
  });

  test("normalising blocks again changes nothing, unless the first starts with a byte order mark", () => {
    fc.assert(
      fc.property(roughText, (text) => {
        const blocks = textBlocks(text);
        fc.pre(!blocks[0]?.startsWith("\uFEFF"));
        expect(textBlocks(blocks.join("\n"))).toEqual(blocks);
      }),
    );
  });

  test("a block has no line break, no white space but single inner spaces, and is never empty", () => {
    fc.assert(
      fc.property(roughText, (text) => {
        for (const block of textBlocks(text)) {
          expect(block).toMatch(/^\P{White_Space}+( \P{White_Space}+)*$/u);
          expect(block).toBe(block.normalize("NFC"));
        }
      }),
    );
  });

  test("the form of line breaks, indents and a byte order mark do not show", () => {
    fc.assert(
      fc.property(roughText, fc.constantFrom("\n", "\r\n", "\r"), (text, lineBreak) => {
        const blocks = textBlocks(text);
        const copy = `\uFEFF${blocks.map((block) => `\u00A0 ${block}\t`.normalize("NFD")).join(lineBreak)}`;
        expect(textBlocks(copy)).toEqual(blocks);
      }),
    );
  });
});

describe("normaliseFragment", () => {
  test("a fragment is one piece: its line breaks are spaces", () => {
    expect(normaliseFragment("\uFEFF on Tuesday\r\n  signe\u0301 ")).toBe("on Tuesday sign\u00E9");
    expect(normaliseFragment(" \n\u2003")).toBe("");
  });

  test("a block is its own fragment", () => {
    fc.assert(
      fc.property(roughText, (text) => {
        for (const block of textBlocks(text))
          if (!block.startsWith("\uFEFF")) expect(normaliseFragment(block)).toBe(block);
      }),
    );
  });
});
