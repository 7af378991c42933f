import { expect, test } from "vitest";
import { proposed } from "../testing/known.ts";
import { sentenceSpans } from "./sentence-spans.ts";

const PARTS = Array.from({ length: 2000 }, (_, at) => `in the ${at}th month of talks`);

test("a paragraph in which no sentence ends is read in parts, all of it, cut between words", () => {
  for (const mark of [", ", " ", ""]) {
    const text = PARTS.join(mark);
    const spans = sentenceSpans(text);
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1500);
    expect(
      spans
        .map(({ start, end }) => text.slice(start, end))
        .join(" ")
        .replace(/\s/g, ""),
    ).toBe(text.replace(/\s/g, ""));
    if (mark !== "")
      for (const { start } of spans.slice(1)) expect(text.slice(start - 1, start + 1)).toMatch(/^ \S/);
  }
});

test("what stands at the far end of such a paragraph is found as well", () => {
  const [pledge] = proposed("pledge", `${PARTS.join(", ")}, Norway pledged $5 million to Latvia`);
  expect(pledge).toMatchObject({ by: "actors/norway", to: [{ target: "actors/latvia" }] });
});

// Each of itself, with room for a busy machine: what does not end would take hours.
test.each(["1,000", "$1", "(", "“", "U.S.", "Agreement ", "A ", "to sign to sign ", "not "])(
  "a row of “%s” as long ends too",
  { timeout: 60_000 },
  (part) => {
    expect(() => proposed("pledge", part.repeat(20_000))).not.toThrow();
  },
);
