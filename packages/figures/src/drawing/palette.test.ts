import { describe, expect, it } from "vitest";
import { PALETTE, painter } from "./palette.ts";
import { figureStyles } from "./styles.ts";

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = [
  "ink",
  "muted",
  "announced",
  "committed",
  "allocated",
  "provided",
  "completed",
  "changed",
] as const;

describe("the palette", () => {
  it.each(["light", "dark"] as const)("has text of contrast 4.5 or more on the ground in %s", (theme) => {
    for (const paint of TEXT)
      expect(contrast(PALETTE[paint][theme], PALETTE.ground[theme]), paint).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["light", "dark"] as const)("has ink of contrast 4.5 or more on land in %s", (theme) => {
    for (const land of ["land", "involved"] as const)
      expect(contrast(PALETTE.ink[theme], PALETTE[land][theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["light", "dark"] as const)("has marks of contrast 3 or more on the ground in %s", (theme) => {
    expect(contrast(PALETTE.mark[theme], PALETTE.ground[theme])).toBeGreaterThanOrEqual(3);
  });

  it("is custom properties with the light colour behind them, unless a theme is asked for", () => {
    expect(painter(undefined)("ink")).toBe(`var(--dp-ink, ${PALETTE.ink.light})`);
    expect(painter("dark")("ink")).toBe(PALETTE.ink.dark);
  });

  it("stands in the style sheet whole, in light, dark and forced colours", () => {
    for (const [name, { light, dark }] of Object.entries(PALETTE)) {
      expect(figureStyles).toContain(`--dp-${name}:${light}`);
      expect(figureStyles).toContain(`--dp-${name}:${dark}`);
      expect(figureStyles).toMatch(new RegExp(`--dp-${name}:(Canvas|CanvasText|GrayText)`));
    }
  });
});
