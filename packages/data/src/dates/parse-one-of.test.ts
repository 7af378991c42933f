import { expect, test } from "vitest";
import { parseOneOf } from "./parse-one-of.ts";

const year = (text: string) => ({ kind: "date", year: text });
const range = (ends: object) => ({ kind: "range", ...ends });

test.each([
  ["[2023]", [year("2023")]],
  ["[2024,2023]", [year("2024"), year("2023")]],
  ["[2023..2024]", [range({ from: year("2023"), to: year("2024") })]],
  ["[2020,2023..2024]", [year("2020"), range({ from: year("2023"), to: year("2024") })]],
  ["[..2023]", [range({ to: year("2023") })]],
  ["[2023..]", [range({ from: year("2023") })]],
  ["[..2020,2022,2024..]", [range({ to: year("2020") }), year("2022"), range({ from: year("2024") })]],
  [
    "[2023?..2024~]",
    [range({ from: { ...year("2023"), qualifier: "?" }, to: { ...year("2024"), qualifier: "~" } })],
  ],
])("%s is one of its members", (text, members) => {
  expect(parseOneOf(text)).toEqual({ ok: true, value: { kind: "one-of", members } });
});

test.each([
  ["[2023", "syntax"],
  ["[2023,]", "empty"],
  ["[..]", "no-date"],
  ["[2024..2023]", "reversed"],
  ["[2022,..2023]", "syntax"],
  ["[2022..,2023]", "syntax"],
  ["[..2022..]", "syntax"],
  ["[2020..2021..2022]", "syntax"],
  ["[2020-13..2021]", "no-such-month"],
  ["[2020/2021]", "syntax"],
])("%s is refused with the code %s", (text, code) => {
  expect(parseOneOf(text)).toMatchObject({ ok: false, issue: { code } });
});
