import { expect, expectTypeOf, test } from "vitest";
import { html } from "../html/html.ts";
import { type Catalogue, LANGUAGES } from "./catalogue.ts";
import { CATALOGUES } from "./languages.ts";

/** The texts of a catalogue by where they stand; of functions, what they make. */
function texts(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}/${key}`));
}

const SAME = /^\/(pages\/data|pages\/corrections|collections\/articles\/title|frame\/site|inKind\/service)$/;

test.each(LANGUAGES)(
  "in %s no text is empty, and a translation is none that was left in English",
  (language) => {
    const english = new Map(texts(CATALOGUES.en));
    for (const [path, text] of texts(CATALOGUES[language])) {
      expect([path, text.trim().length > 0]).toEqual([path, true]);
      if (language !== "en" && !SAME.test(path)) expect([path, text]).not.toEqual([path, english.get(path)]);
    }
  },
);

test("a translation that nobody has checked says so, and English needs none", () => {
  expect(CATALOGUES.en.unchecked).toBeUndefined();
  expect(CATALOGUES.sw.unchecked).toContain("mashine");
  expect(CATALOGUES.fr.unchecked).toContain("machine");
});

test.each(LANGUAGES)(
  "the sentence in %s holds all its parts, and one where sources agree has another end",
  (language) => {
    const parts = { agreements: "A", pledges: "B", sums: ["C", "D"], isPromiseOnly: true, claims: "E" };
    const { summary } = CATALOGUES[language].overview;
    const disputed = html`${summary({ ...parts, disputed: "F" })}`.markup;
    for (const part of "ABCDEF") expect(disputed).toContain(part);
    expect(html`${summary({ ...parts, disputed: undefined })}`.markup).not.toBe(disputed);
  },
);

test("a catalogue that lacks a string is no catalogue", () => {
  const { frame: _, ...rest } = CATALOGUES.fr;
  expectTypeOf(rest).not.toExtend<Catalogue>();
});
