import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import {
  codePoints,
  count,
  fills,
  fits,
  isPlainObject,
  keysCounted,
  passOver,
  startCount,
} from "./predicates.ts";

const text = fc.string({ unit: fc.constantFrom("a", "\u{1f91d}", "\ud83d", "\udd1d"), maxLength: 12 });

test.prop([text], { seed: 3 })("code points are what a text iterates over", (each) => {
  expect(codePoints(each)).toBe([...each].length);
});

test.prop([text, fc.nat(14)], { seed: 3, numRuns: 2000 })(
  "limits of length hold in code points",
  (each, limit) => {
    expect(fits(each, limit)).toBe([...each].length <= limit);
    expect(fills(each, limit)).toBe([...each].length >= limit);
  },
);

test("an object with a foreign constructor is no plain one", () => {
  expect([{}, Object.create(null), { constructor: 1 }].map(isPlainObject)).toEqual([true, true, true]);
  const foreign = [
    null,
    "a",
    [],
    { constructor: () => 1 },
    { constructor: Object.assign(() => 1, { prototype: {} }) },
  ];
  expect(foreign.map(isPlainObject)).toEqual(foreign.map(() => false));
});

test("the keys of unknown values are added to those counted", () => {
  startCount();
  count(3);
  for (const value of [null, "a", [], [{ a: 1 }, [{ b: { c: [] } }]]]) expect(passOver(value)).toBe(true);
  expect(keysCounted()).toBe(6);
  startCount();
  expect(keysCounted()).toBe(0);
});

test("an unknown value may be nested 100,000 deep", () => {
  expect(passOver(JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`))).toBe(true);
});
