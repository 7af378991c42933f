import { expect, test } from "vitest";
import type { DateIssueCode } from "./issue.ts";
import { parseEdtf } from "./parse-edtf.ts";

/** What is refused, the code, and a part of the hint. */
const refused: [string, DateIssueCode, string][] = [
  ["", "empty", "Leave the field out"],
  ["2023-09-25T10:00:00Z", "timestamp", "2023-09-25"],
  ["2023-09-25T10", "timestamp", "2023-09-25"],
  ["2023-09-25 10:00", "timestamp", "2023-09-25"],
  [" 2023", "syntax", "without spaces"],
  ["[2023, 2024]", "syntax", "without spaces"],
  ["25 September 2023", "syntax", "without spaces"],
  ["20230925", "syntax", "YYYY-MM-DD"],
  ["Y170000002", "year-prefix", "four digits"],
  ["12023", "year-prefix", "four digits"],
  ["{2023,2024}", "level-2", "[a,b]"],
  ["2023/open", "syntax", ".."],
  ["unknown/2023", "syntax", ".."],
  ["201x", "syntax", "capital X"],
  ["201u-09", "syntax", "capital X"],
  ["2023-09-xx", "syntax", "capital X"],
  ["201X-09", "level-2", "201X"],
  ["2023-XX-25", "level-2", "2023-XX"],
  ["XXXX", "level-2", "201X"],
  ["2XXX", "level-2", "201X"],
  ["2023-1X", "level-2", "2023-XX"],
  ["?2023-09", "level-2", "2023-09-25?"],
  ["2023?-09", "level-2", "2023-09-25?"],
  ["2023?~", "level-2", "%"],
  ["1950S2", "level-2", "201X"],
  ["2023-25", "level-2", "21 to 24"],
  ["25/09/2023", "syntax", "YYYY-MM-DD"],
  ["25.09.2023", "syntax", "YYYY-MM-DD"],
  ["25-09-2023", "syntax", "YYYY-MM-DD"],
  ["2023-9-5", "syntax", "two for month and day"],
  ["23", "syntax", "four digits"],
  ["next week", "syntax", "spaces"],
  ["soon", "syntax", "YYYY"],
  ["[2023", "syntax", "[a..b]"],
  ["[]", "empty", "Leave the field out"],
  ["2023-09-25/2023-09-26/2023-09-27", "syntax", "a/b"],
  ["-0000", "no-such-year", "0000"],
  ["2023-13", "no-such-month", "01 to 12"],
  ["2023-00", "no-such-month", "01 to 12"],
  ["2023-42", "no-such-month", "01 to 12"],
  ["2023-13-XX", "no-such-month", "01 to 12"],
  ["2023-02-30", "no-such-day", "XX"],
  ["2023-02-29", "no-such-day", "XX"],
  ["2023-04-31", "no-such-day", "XX"],
  ["2023-09-00", "no-such-day", "XX"],
  ["2023-21-01", "no-such-day", "Leave the day out"],
];

test.each(refused)("%j is refused with the code %s and the hint %s", (text, code, hint) => {
  const parsed = parseEdtf(text);
  expect(parsed).toMatchObject({ ok: false, issue: { code, hint: expect.stringContaining(hint) } });
});

test("the reason says what the calendar has instead", () => {
  const parsed = parseEdtf("2023-02-30");
  expect(parsed).toEqual({
    ok: false,
    issue: {
      code: "no-such-day",
      message: '"2023-02-30" is not in the calendar: 2023-02 has the days 01 to 28.',
      hint: "Correct the day, or write XX for it.",
      offset: 0,
    },
  });
});

test.each([
  ["2023/2024-13", 5],
  ["2023-13/2024", 0],
  ["[2023,2024-13]", 6],
  ["[2023,2020..2024-13]", 12],
  ["[2023-13..2024]", 1],
])("in %j the offset is %i, where the refused part begins", (text, offset) => {
  expect(parseEdtf(text)).toMatchObject({ ok: false, issue: { offset } });
});

test("a long text does not make a long message", () => {
  const parsed = parseEdtf("x".repeat(100_000));
  expect(parsed.ok ? "" : parsed.issue.message.length).toBeLessThan(200);
});
