import { expect, it } from "vitest";
import { certainReading } from "./certain-reading.ts";

it.each([
  ["2023-9-5", "2023-09-05"],
  ["2023/09/05", "2023-09-05"],
  ["2023.9.25", "2023-09-25"],
  ["20230925", "2023-09-25"],
  ["2023-9", "2023-09"],
  [" 2023-09-25 ", "2023-09-25"],
  ["5 September 2023", "2023-09-05"],
  ["May 5, 2023", "2023-05-05"],
])("%j can only mean %j", (text, date) => {
  expect(certainReading(text)).toBe(date);
});

it.each([
  "05/09/2023",
  "5.9.2023",
  "2023-02-30",
  "2023/13",
  "2023-9/5",
  "5 Sept 2023",
  "last week",
  "2023-09-25T10:00Z",
  "",
])("%j could mean several things, or none", (text) => expect(certainReading(text)).toBeUndefined());
