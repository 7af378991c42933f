import { describe, expect, it } from "vitest";
import { monthsIn, weekdaysIn } from "./calendar-names.ts";

describe("weekdaysIn", () => {
  it("finds weekdays written out, each once", () => {
    expect(weekdaysIn("on Sunday or Wednesday, Sunday's paper said")).toEqual(["sunday", "wednesday"]);
  });

  it("finds a short form where a full stop, a comma or a figure shows that it is one", () => {
    expect(weekdaysIn("Mon. 5, Tues., Thurs 7, Sat 9")).toEqual([
      "monday",
      "tuesday",
      "thursday",
      "saturday",
    ]);
  });

  it.each(["The Sun said", "they sat down", "in Mons", "Wednesdays-only sat 4"])(
    "finds none in %j",
    (text) => {
      expect(weekdaysIn(text)).toEqual([]);
    },
  );
});

describe("monthsIn", () => {
  it("finds months written out, and short forms before a figure", () => {
    expect(monthsIn("in August, Sept. 4, 3 Jan 2031 and May")).toEqual([8, 9, 1, 5]);
  });

  it.each(["they may march", "Mar del Plata", "Mayor of Junee"])("finds none in %j", (text) => {
    expect(monthsIn(text)).toEqual([]);
  });
});
