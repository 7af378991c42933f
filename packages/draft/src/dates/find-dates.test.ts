import { describe, expect, it } from "vitest";
import { datesIn } from "./find-dates.ts";

const MONDAY = "2031-05-19";

describe("datesIn", () => {
  it.each([
    ["on May 14, 2031", "2031-05-14", undefined],
    ["on 14 May 2031", "2031-05-14", undefined],
    ["on the 14th of May, 2031", "2031-05-14", undefined],
    ["in May 2031", "2031-05", undefined],
    ["in 2029", "2029", undefined],
    ["on May 14", "2031-05-14", "day-on-or-before-publication"],
    ["on June 2", "2030-06-02", "day-on-or-before-publication"],
    ["on Monday", "2031-05-19", "weekday-on-or-before-publication"],
    ["last Monday", "2031-05-12", "weekday-before-publication"],
    ["in August", "2030-08", "month-on-or-before-publication"],
    ["today", "2031-05-19", "same-day-as-publication"],
    ["yesterday", "2031-05-18", "day-before-publication"],
    ["last week", "[2031-05-12..2031-05-18]", "week-before-publication"],
    ["earlier this month", "2031-05", "month-of-publication"],
  ])("reads %j as %s", (text, date, rule) => {
    expect(datesIn(text, MONDAY)).toEqual([expect.objectContaining({ date, ...(rule && { rule }) })]);
  });

  it.each(["in 506 cases", "resolution 2699 (2023)", "February 30, 2031", "they may march"])(
    "finds none in %j",
    (text) => {
      expect(datesIn(text, MONDAY)).toEqual([]);
    },
  );

  it("leaves relative words open where the day of publication is not known", () => {
    expect(datesIn("on Monday, in August, today", undefined)).toEqual([]);
  });

  it("looks ahead where the text tells of what will be", () => {
    expect(datesIn("on Friday", MONDAY, "future")).toEqual([expect.objectContaining({ date: "2031-05-23" })]);
  });
});
