import { describe, expect, it } from "vitest";
import type { Edtf } from "../../dates/index.ts";
import {
  compareDates,
  dateAfter,
  dateOf,
  endOf,
  isFinerDate,
  isWiderDate,
  startOf,
} from "./definite-dates.ts";

const date = (text: string) => dateOf(text) as Edtf;

describe("compareDates", () => {
  it.each([
    ["2031-05-11", "2031-05-12", "before"],
    ["2031-05-12", "2031-05-11", "after"],
    ["2031-05-12", "2031-05-12", "cannot-tell"],
    ["2031-05", "2031-06-01", "before"],
    ["2031-05-11?", "2031-05-12", "cannot-tell"],
    ["2031-02-30", "2031-05-12", "cannot-tell"],
    ["2031-05-12", undefined, "cannot-tell"],
  ])("of %s and %s says %s", (a, b, answer) => {
    expect(compareDates(a, b)).toBe(answer);
  });

  it("takes parsed dates too", () => {
    expect(compareDates(date("2031"), date("2032"))).toBe("before");
  });
});

describe("dateOf", () => {
  it("is none of what is no date", () => {
    expect(dateOf("2031-02-30")).toBeUndefined();
    expect(dateOf(2031)).toBeUndefined();
  });
});

describe("isFinerDate", () => {
  it("says nothing of invalid dates", () => {
    expect(isFinerDate("2031-05-12", "2031-05")).toBe(true);
    expect(isFinerDate("2031-02-30", "2031-02")).toBe(false);
    expect(isFinerDate("2031-02", undefined)).toBe(false);
  });
});

describe("isWiderDate", () => {
  it("asks for the same days and more", () => {
    expect(isWiderDate(date("2031-05"), date("2031-05-12"))).toBe(true);
    expect(isWiderDate(date("2031-05-12"), date("2031-05-12"))).toBe(false);
    expect(isWiderDate(date("2031-06"), date("2031-05-12"))).toBe(false);
    expect(isWiderDate(date("2031-04"), date("2031-05-12"))).toBe(false);
  });
});

describe("startOf and endOf", () => {
  it("are the stated ends of an interval, and none of anything else", () => {
    expect([startOf("2031/2036"), endOf("2031/2036")]).toEqual([date("2031"), date("2036")]);
    for (const text of ["2031", "../", undefined])
      expect([startOf(text), endOf(text)]).toEqual([undefined, undefined]);
    expect([startOf("../2036"), endOf("2031/..")]).toEqual([undefined, undefined]);
    expect([startOf("/2036"), endOf("2031/")]).toEqual([undefined, undefined]);
  });
});

describe("dateAfter", () => {
  it("adds a duration, and is none where that is no date", () => {
    expect(dateAfter(date("2031"), "P5Y")).toEqual(date("2036"));
    expect(dateAfter(date("2031"), "five years")).toBeUndefined();
    expect(dateAfter(date("2031"), "P9999Y")).toBeUndefined();
  });

  it("hides no other fault", () => {
    expect(() => dateAfter(undefined as unknown as Edtf, "P5Y")).toThrow(TypeError);
  });
});
