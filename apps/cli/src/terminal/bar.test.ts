import { describe, expect, test } from "vitest";
import { bar, barKey, wholeOf } from "./bar.ts";

const scale = { whole: 100, width: 10, isUnicode: true };

describe("bar", () => {
  test("is filled to an exact amount", () => {
    expect(bar({ min: 100, max: 100 }, scale)).toBe("██████████");
    expect(bar({ min: 50, max: 50 }, scale)).toBe("█████");
  });

  test("is light between the least and the most", () => {
    expect(bar({ min: 20, max: 60 }, scale)).toBe("██░░░░");
    expect(bar({ min: 0, max: 60 }, scale)).toBe("░░░░░░");
  });

  test("has an arrow where no one knows the end", () => {
    expect(bar({ min: 20, max: null }, scale)).toBe("██░░░░░░░▸");
    expect(bar({ min: 100, max: null }, scale)).toBe("█████████▸");
    expect(bar({ min: 0, max: null }, { ...scale, whole: 0 })).toBe("░░░░░░░░░▸");
  });

  test("never shows as nothing what is not zero", () => {
    expect(bar({ min: 0.01, max: 0.01 }, scale)).toBe("█");
    expect(bar({ min: 0, max: 0 }, scale)).toBe("");
  });

  test("is ASCII where the terminal has nothing else", () => {
    expect(bar({ min: 20, max: 60 }, { ...scale, isUnicode: false })).toBe("##----");
    expect(bar({ min: 20, max: null }, { ...scale, isUnicode: false })).toBe("##------->");
  });
});

test("the whole is the largest amount that is named, open ones by their least", () => {
  expect(
    wholeOf([
      { min: 1, max: 5 },
      { min: 9, max: null },
    ]),
  ).toBe(9);
  expect(wholeOf([])).toBe(0);
});

test("the key tells of ranges and open ends where there are any", () => {
  expect(barKey([{ min: 5, max: 5 }], true)).toBeUndefined();
  expect(barKey([{ min: 0, max: 5 }], true)).toBe("█ at least  ░ possibly");
  expect(barKey([{ min: 5, max: null }], false)).toBe("# at least  - possibly  > no upper bound");
});
