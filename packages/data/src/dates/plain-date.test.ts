import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { parseEdtf } from "./parse-edtf.ts";
import { isPlainDate } from "./plain-date.ts";

test.each(["2023", "2023-09", "2023-09-25", "2024-02-29", "0000", "9999-12-31"])(
  "%s is a plain date",
  (text) => {
    expect(isPlainDate(text)).toBe(true);
  },
);

test.each([
  ["2023-02-29", "the day does not exist"],
  ["2023-00", "the month does not exist"],
  ["2023-13", "the month does not exist"],
  ["2023-13-01", "the month does not exist"],
  ["2023-09-00", "the day does not exist"],
  ["2023-21", "a season is left to the parser"],
  ["2023/09", "a slash is no hyphen"],
  ["2023-09/25", "a slash is no hyphen"],
  ["201X", "an X is left to the parser"],
  ["-044", "a sign is left to the parser"],
  ["20230925", "the length is none of the three"],
  ["٢٠٢٣", "the digits are not ASCII"],
  ["", "there is no text"],
])("%j is not a plain date, because %s", (text) => {
  expect(isPlainDate(text)).toBe(false);
});

const plainShape = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 40 }))
  .map(([year, month, day]) =>
    [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-"),
  );

test.prop([plainShape, fc.constantFrom(4, 7, 10)])(
  "the parser agrees on every plain shape",
  (text, length) => {
    const shape = text.slice(0, length);
    expect(isPlainDate(shape)).toBe(parseEdtf(shape).ok);
  },
);
