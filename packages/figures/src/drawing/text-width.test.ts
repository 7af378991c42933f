import { describe, expect, it } from "vitest";
import { fitText, textWidth, wrapText } from "./text-width.ts";

describe("the width of text", () => {
  it("grows with the text, the size and the weight", () => {
    expect(textWidth("iii", 12)).toBeLessThan(textWidth("mmm", 12));
    expect(textWidth("Kenya", 24)).toBeCloseTo(2 * textWidth("Kenya", 12));
    expect(textWidth("Kenya", 12, true)).toBeGreaterThan(textWidth("Kenya", 12));
  });

  it("takes a letter with an accent as wide as its base, East Asian as a square, combining marks as nothing", () => {
    expect(textWidth("é", 10)).toBe(textWidth("e", 10));
    expect(textWidth("e\u0301", 10)).toBe(textWidth("e", 10));
    expect(textWidth("日", 10)).toBe(12);
    expect(textWidth("ж", 10)).toBeGreaterThan(0);
  });

  it("covers DejaVu Sans, the widest of the common faces", () => {
    expect(textWidth("Kenya–United States framework for defence cooperation", 12)).toBeGreaterThanOrEqual(
      341,
    );
  });

  it("cuts what does not fit, and nothing else", () => {
    expect(fitText("short", 500, 12)).toBe("short");
    const cut = fitText("a rather long heading of a record", 90, 12);
    expect(cut.endsWith("…")).toBe(true);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(90);
  });

  it("breaks at spaces into lines that fit, and cuts the last where there are too many", () => {
    const text = "some words that have to be broken into several lines";
    const lines = wrapText(text, 100, 12);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(100);
    expect(wrapText(text, 100, 12, 2)).toHaveLength(2);
    expect(wrapText(text, 100, 12, 2)[1]).toMatch(/…$/);
    expect(wrapText("  ", 100, 12)).toEqual([]);
  });
});
