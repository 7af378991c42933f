import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { checkerModule } from "./checker-module.ts";
import { isPlainDay, isPlainPointer, isSha256, isShortSlug, startsVisible } from "./predicates.ts";
import { SHORT_CUTS } from "./short-cuts.ts";

/** The short cuts, each with a text that it was made for. */
const MADE_FOR: Readonly<Record<string, [(text: string) => boolean, string]>> = {
  isShortSlug: [isShortSlug, "aden-duale"],
  isPlainPointer: [isPlainPointer, "/signed/date"],
  isSha256: [isSha256, "0123456789abcdef".repeat(4)],
  startsVisible: [startsVisible, "Words"],
  isPlainDay: [isPlainDay, "2023-09-25"],
};

describe.each([...SHORT_CUTS])("the short cut past %s", (source, name) => {
  const pattern = new RegExp(source);
  const [shortCut, example] = MADE_FOR[name] as [(text: string) => boolean, string];
  const characters = fc.constantFrom(
    "",
    "-",
    "--",
    "/",
    "~",
    "0",
    "9",
    "13",
    "32",
    "a",
    "f",
    "g",
    "A",
    " ",
    "\n",
    "é",
    "\u0130",
    "\u017e",
    "\ud83d\ude00",
  );
  const near = fc
    .array(fc.tuple(fc.nat(64), fc.nat(2), characters), { maxLength: 3 })
    .map((edits) =>
      edits.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), example),
    );

  test.prop([fc.oneof(near, fc.string({ unit: "binary" }), fc.stringMatching(pattern))], {
    numRuns: 20_000,
    seed: 5,
  })("is taken only by texts that the pattern matches", (text) => {
    if (shortCut(text)) expect(text).toMatch(pattern);
  });

  test("is taken by the texts it was made for", () => {
    expect(shortCut(example)).toBe(true);
  });

  test("is taken in the generated checker", () => {
    expect(checkerModule()).toContain(`(${name}(value) || `);
  });
});
