import { describe, expect, it } from "vitest";
import { dateSpan } from "./date-span.ts";
import { machineDate, sayDate } from "./say-date.ts";

describe("saying a date", () => {
  it.each([
    ["2023-09-25", "25 September 2023", "25 Sep 2023"],
    ["2023-09", "September 2023", "Sep 2023"],
    ["2028", "2028", "2028"],
    ["2023-09-25?", "25 September 2023, uncertain", "25 Sep 2023 (?)"],
    ["2023-09~", "September 2023, approximately", "Sep 2023 (~)"],
    ["2023-21", "spring 2023", "spring 2023"],
    ["202X", "between 2020-01-01 and 2029-12-31", "between 2020-01-01 and 2029-12-31"],
    ["2023/2028", "from 2023 to 2028", "2023 – 2028"],
    [
      "2023-09-25/2023-09-26?",
      "from 25 September 2023 to 26 September 2023, uncertain",
      "25–26 Sep 2023 (?)",
    ],
    ["2024-04-29/2024-06-02", "from 29 April 2024 to 2 June 2024", "29 Apr – 2 Jun 2024"],
    ["2023-01/2023-04", "from January 2023 to April 2023", "Jan – Apr 2023"],
    ["2023-12-30/2024-01-02", "from 30 December 2023 to 2 January 2024", "30 Dec 2023 – 2 Jan 2024"],
    ["2023-09/..", "from September 2023 on", "from Sep 2023 on"],
    ["2023-09/", "from September 2023, end unknown", "from Sep 2023, end unknown"],
    ["../2022-06-28", "up to 28 June 2022", "up to 28 Jun 2022"],
    ["/2028", "until 2028", "until 2028"],
    ["[2023-09-18..2023-09-24]", "some day from 18 September 2023 to 24 September 2023", "18–24 Sep 2023"],
    ["[2023-09-25..]", "on or after 25 September 2023", "on or after 25 Sep 2023"],
    ["[..2023-09-25]", "on or before 25 September 2023", "on or before 25 Sep 2023"],
    ["[2023-09-25,2023-09-26]", "25 September 2023 or 26 September 2023", "25 Sep 2023 or 26 Sep 2023"],
    ["soon", "unreadable date soon", "unreadable date soon"],
  ])("says %s as %s, shortly as %s", (edtf, long, short) => {
    expect(sayDate(edtf)).toBe(long);
    expect(sayDate(edtf, { short: true })).toBe(short);
  });

  it("gives machines only what HTML takes for a date", () => {
    expect(["2023", "2023-09", "2023-09-25"].map(machineDate)).toEqual(["2023", "2023-09", "2023-09-25"]);
    expect(["2023-09-25?", "2023/2028", "202X"].map(machineDate)).toEqual([undefined, undefined, undefined]);
  });
});

describe("the span of a date", () => {
  it.each([
    ["2023-09-25", "day", "closed", "closed"],
    ["2023-09", "within", "closed", "closed"],
    ["[2023-09-18..2023-09-24]", "one-of", "closed", "closed"],
    ["[2023-09-25..]", "one-of", "closed", "open"],
    ["2023/2028", "span", "closed", "closed"],
    ["2023/..", "span", "closed", "open"],
    ["2023/", "span", "closed", "unknown"],
    ["/2023", "span", "unknown", "closed"],
    ["../2023", "span", "open", "closed"],
  ])("tells %s as %s, its start %s, its end %s", (edtf, shape, start, end) => {
    expect(dateSpan(edtf)).toMatchObject({ shape, start, end, uncertain: false });
  });

  it("is certain only from the last possible start to the first possible end", () => {
    const { earliest, certainFrom, certainTo, latest } = dateSpan("2023/2028")!;
    expect([certainFrom - earliest, latest - certainTo]).toEqual([364, 365]);
  });

  it("is nothing for no date and for a text that is none", () => {
    expect([dateSpan(undefined), dateSpan("next week")]).toEqual([undefined, undefined]);
    expect(dateSpan("2023-09-25?")?.uncertain).toBe(true);
  });
});
