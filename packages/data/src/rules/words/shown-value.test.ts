import { describe, expect, it } from "vitest";
import { shownValue, shownValues } from "./shown-value.ts";

describe("shownValue", () => {
  it.each([
    [{ modality: "exact", value: 400 }, "400"],
    [{ modality: "about", value: 400 }, "about 400"],
    [{ modality: "at-least", min: 6 }, "at least 6"],
    [{ modality: "up-to", max: 500 }, "at most 500"],
    [{ modality: "range", min: 5, max: 10 }, "5 to 10"],
    ["2031-05-12", '"2031-05-12"'],
    [true, "true"],
    [null, "null"],
    [[36.8, -1.2], "[36.8,-1.2]"],
  ])("shows %j as %s", (value, text) => {
    expect(shownValue(value)).toBe(text);
  });

  it("shows what only looks like a quantity as it is", () => {
    expect(shownValue({ modality: "up-to", value: 5 })).toBe('{"modality":"up-to","value":5}');
    expect(shownValue({ modality: "toString" })).toBe('{"modality":"toString"}');
    expect(shownValue({ modality: 5 })).toBe('{"modality":5}');
  });

  it("cuts what is long, between characters", () => {
    expect(shownValue("\u{1f600}".repeat(70))).toBe(`"${"\u{1f600}".repeat(59)}…`);
  });
});

describe("shownValues", () => {
  it("shows the first few and counts the rest", () => {
    expect(shownValues(["a", "b"])).toBe('"a", "b"');
    expect(shownValues([1, 2, 3], 2)).toBe("1, 2 and 1 more");
  });
});
