import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { openPartFaults, valueFaults } from "./value-faults.ts";

const brief = (value: unknown, maxDepth = 64) =>
  valueFaults(value, "", maxDepth).map(({ code, path, part }) => `${code} ${path} ${part}`);

describe("a value as plain data", () => {
  it("has its faults told in its own order", () => {
    const value = JSON.parse('{"a":[1,{"__proto__":1e400}],"prototype":{"b/c":9007199254740992}}');
    expect(brief(value)).toEqual([
      "input/unsafe-key /a/1/__proto__ key",
      "input/number-range /a/1/__proto__ value",
      "input/unsafe-key /prototype key",
      "input/number-range /prototype/b~1c value",
    ]);
  });

  it("may be as deep as the limit and no deeper, and then nothing else is told", () => {
    expect(brief([[1]], 2)).toEqual([]);
    expect(brief([[[1], Number.NaN]], 2)).toEqual(["input/too-deep /0/0 value"]);
  });

  it("ends in a circle", () => {
    const circle: unknown[] = [];
    circle.push(circle, circle);
    expect(brief(circle, 3)).toEqual(["input/too-deep /0/0/0 value"]);
  });

  it("is of JSON's types", () => {
    expect(brief([undefined, 1n, Symbol("s"), () => 0, new Date(0), new Map()])).toEqual(
      [0, 1, 2, 3, 4, 5].map((at) => `input/not-json /${at} value`),
    );
    expect(brief([null, true, "x", 0.5, -1, Object.create(null)])).toEqual([]);
  });

  test.prop([fc.jsonValue({ maxDepth: 20 })])(
    "is without fault where JSON gives it back unchanged",
    (value) => {
      const numbers = JSON.stringify(value).match(/-?\d[\d.e+-]*/g) ?? [];
      fc.pre(
        numbers.every((number) => !Number.isInteger(Number(number)) || Number.isSafeInteger(Number(number))),
      );
      fc.pre(!/__proto__|constructor|prototype/.test(JSON.stringify(value)));
      expect(valueFaults(value, "", 64)).toEqual([]);
    },
  );
});

it("says of NaN that it is no value, not that it was rounded", () => {
  expect(valueFaults(Number.NaN, "", 9)).toMatchObject([{ message: "NaN is no JSON value." }]);
});

describe("the open parts of a record", () => {
  it("are its extensions and the values claimed", () => {
    const record = {
      ext: { "@a/b": Number.NaN },
      claims: [{}, { value: "text" }, { value: { constructor: 1 } }],
      name: 1n,
    };
    expect(openPartFaults(record, 64).map(({ path }) => path)).toEqual([
      "/ext/@a~1b",
      "/claims/2/value/constructor",
    ]);
  });

  it("may be absent", () => {
    expect(openPartFaults({}, 64)).toEqual([]);
  });
});
