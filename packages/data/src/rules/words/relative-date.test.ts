import { describe, expect, it } from "vitest";
import { agreesWith, readingsOf } from "./relative-date.ts";

const monday = { published: "2031-05-12", language: "en" };

describe("readingsOf", () => {
  it("gives a reading for each weekday or month that the words name", () => {
    expect(readingsOf("weekday-on-or-before-publication", "Sunday or Monday", monday)).toEqual([
      { ok: true, date: "2031-05-11" },
      { ok: true, date: "2031-05-12" },
    ]);
    expect(readingsOf("month-in-year-of-publication", "this July", monday)).toEqual([
      { ok: true, date: "2031-07" },
    ]);
  });

  it("says why English words that name nothing mean no date", () => {
    expect(readingsOf("weekday-after-publication", "soon", { ...monday, language: "en-GB" })).toEqual([
      { ok: false, why: expect.stringContaining("weekday") },
    ]);
  });

  it("says nothing of words in a language whose names it does not know", () => {
    expect(readingsOf("weekday-after-publication", "Jumatatu", { ...monday, language: "sw" })).toEqual([]);
  });
});

describe("agreesWith", () => {
  it.each([
    ["2031-05-12", "2031-05-12", true],
    ["2031-05", "2031-05-12", true],
    ["2031-05-12/..", "2031-05-12", true],
    ["../2031-05-12", "2031-05-12", true],
    ["2031-05-12?", "2031-05-12?", true],
    ["2031-05", "2031-05-12?", true],
    ["not a date", "2031-05-12", true],
    ["2031-05-12", "2031-05-12?", false],
    ["2031-05-12", "2031-05", false],
    ["2031-05-13", "2031-05-12", false],
    ["2031-05-13/2031-05-14", "2031-05-12", false],
  ])("holds %s against %s", (claimed, date, agrees) => {
    expect(agreesWith(claimed, { ok: true, date })).toBe(agrees);
  });

  it.each([
    ["2031-05-12", false],
    ["2031-05-12?", true],
    ["2031-05", true],
  ])("asks of %s, where words give no date, not to be a certain day", (claimed, agrees) => {
    expect(agreesWith(claimed, { ok: false, why: "" })).toBe(agrees);
  });
});
