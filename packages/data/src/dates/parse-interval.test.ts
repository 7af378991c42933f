import { expect, test } from "vitest";
import { parseInterval } from "./parse-interval.ts";

const year = (text: string) => ({ kind: "date", year: text });

test.each([
  ["2023/2028", year("2023"), year("2028")],
  ["2023/2023", year("2023"), year("2023")],
  ["2023/..", year("2023"), { kind: "open" }],
  ["../2028", { kind: "open" }, year("2028")],
  ["2023/", year("2023"), { kind: "unknown" }],
  ["/2028", { kind: "unknown" }, year("2028")],
  ["201X/2023", year("201X"), year("2023")],
  ["2023-21/2023", { kind: "season", year: "2023", season: "21" }, year("2023")],
])("%s is an interval that keeps open and unknown apart", (text, start, end) => {
  expect(parseInterval(text)).toEqual({ ok: true, value: { kind: "interval", start, end } });
});

test.each(["2024/2023", "2023-09-26/2023-09-25", "2024?/2023", "-0044/-0100"])(
  "%s ends before it starts",
  (text) => {
    expect(parseInterval(text)).toMatchObject({ ok: false, issue: { code: "reversed" } });
  },
);

test("an end that may be after the start is no reversal", () => {
  expect(parseInterval("2023-09/2023").ok).toBe(true);
  expect(parseInterval("2023-09-26/2023-09").ok).toBe(true);
});

test.each(["/", "../..", "/..", "../"])("%s names no date", (text) => {
  expect(parseInterval(text)).toMatchObject({ ok: false, issue: { code: "no-date" } });
});
