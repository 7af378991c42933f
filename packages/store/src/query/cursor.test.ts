import { expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "./cursor.ts";

const from = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString("base64url");

test.each([
  { key: "Évry", seq: 3, value: "" },
  { key: -Infinity, seq: 1, value: "/date" },
  { key: 19358.5, seq: 2, value: "" },
  { key: undefined, seq: 9 },
])("the position %j comes back from its cursor", (position) => {
  expect(decodeCursor(encodeCursor(position, "f"), "f")).toMatchObject(position);
});

test.each([
  [["f", 1, "n", "x", ""]],
  [["f", 1, "n", 5, ""]],
  [["f", 1, "q", "5", ""]],
  [["f", 1, "t", "5", 0]],
  [["f", 1.5]],
  [["f", "1"]],
  [[1, 1]],
  [["f", 1, "t"]],
  [{ f: 1 }],
  [null],
])("%j is no cursor", (parts) => {
  expect(() => decodeCursor(from(parts), "f")).toThrow("not one that this store gave out");
});
