import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprintText } from "./fingerprint.ts";
import { KINDS, STORY } from "./fixtures/invented.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("fingerprintText", () => {
  test("blocks are keyed in text order and measured in code points, words and SHA-256", () => {
    const { fingerprint, blocks } = fingerprintText("\uFEFF Zoe\u0308 😀 \r\n\r\nsigned it");
    expect(blocks).toEqual([
      { key: "b1", kind: "body", characters: 5, words: 2, sha256: sha256("Zoë 😀") },
      { key: "b2", kind: "body", characters: 9, words: 2, sha256: sha256("signed it") },
    ]);
    expect(fingerprint).toEqual({
      normalisation: "text-1",
      characters: 15,
      words: 4,
      sha256: sha256("Zoë 😀\nsigned it"),
    });
  });

  test("kinds are given by position, or told from key and text", () => {
    const kinds = fingerprintText("a\nb\nc", ["headline", undefined]).blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(["headline", "body", "body"]);
    const told = fingerprintText("a\nb\nc", (key, text) =>
      key === "b1" ? "headline" : text === "c" ? "caption" : undefined,
    );
    expect(told.blocks.map(({ kind }) => kind)).toEqual(["headline", "body", "caption"]);
  });

  test("boilerplate is measured as a block and left out of the fingerprint", () => {
    const whole = fingerprintText(STORY, KINDS);
    const without = fingerprintText(STORY.replace("Subscribe to our letter\n", ""), ["headline", "byline"]);
    expect(whole.fingerprint).toEqual(without.fingerprint);
    expect(whole.blocks).toHaveLength(without.blocks.length + 1);
    expect(fingerprintText(STORY).fingerprint).not.toEqual(whole.fingerprint);
  });

  test("a text without a word has no blocks, and the digest of nothing", () => {
    expect(fingerprintText(" \n\t")).toEqual({
      fingerprint: { normalisation: "text-1", characters: 0, words: 0, sha256: sha256("") },
      blocks: [],
    });
  });

  test("it survives CRLF, a byte order mark, indents, no-break spaces and decomposition", () => {
    const form = fc.record({
      mark: fc.constantFrom("", "\uFEFF"),
      lineBreak: fc.constantFrom("\n", "\r\n", "\r", "\n\n"),
      indent: fc.constantFrom("", "\t", "   ", "\u00A0"),
      space: fc.constantFrom(" ", "\u00A0", "  ", "\u2009"),
      unicode: fc.constantFrom("NFC" as const, "NFD" as const),
    });
    fc.assert(
      fc.property(form, ({ mark, lineBreak, indent, space, unicode }) => {
        const lines = STORY.normalize(unicode).replaceAll(" ", space).split("\n");
        const copy = mark + lines.map((line) => indent + line + indent).join(lineBreak);
        expect(fingerprintText(copy, KINDS)).toEqual(fingerprintText(STORY, KINDS));
      }),
    );
  });
});
