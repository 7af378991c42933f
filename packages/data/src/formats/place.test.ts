import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { TextPlaces } from "./place.ts";

it("counts lines by LF and columns in code points, from 1", () => {
  const places = new TextPlaces("a😀b\r\ncé\n");
  expect([0, 1, 3, 4, 6, 7, 9, 99, -1].map((at) => Object.values(places.at(at)).join(":"))).toEqual([
    "1:1",
    "1:2",
    "1:3",
    "1:4",
    "2:1",
    "2:2",
    "3:1",
    "3:1",
    "1:1",
  ]);
});

it("starts where the text was cut from", () => {
  const places = new TextPlaces("ab\nc", 7, 5);
  expect(places.at(1)).toEqual({ line: 7, column: 6 });
  expect(places.at(3)).toEqual({ line: 8, column: 1 });
});

test.prop([fc.string({ unit: "binary", minLength: 5000, maxLength: 30_000 }), fc.nat(30_000)], {
  numRuns: 30,
})("agrees with counting from the start, however long a line is", (text, offset) => {
  const before = text.slice(0, offset);
  const lines = before.split("\n");
  const cut = /[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(text.slice(offset)) ? 0 : 1;
  fc.pre(cut === 1);
  expect(new TextPlaces(text).at(Math.min(offset, text.length))).toEqual({
    line: lines.length,
    column: [...(lines.at(-1) as string)].length + 1,
  });
});

it("shows the line that a place is in, and `…` for what is cut off", () => {
  const at = (text: string, offset: number) => new TextPlaces(text).at(offset).excerpt?.();
  expect(at("a\nkind: visti\r\nb", 8)).toEqual({ before: "kind: ", after: "visti" });
  expect(at("", 0)).toEqual({ before: "", after: "" });
  expect(at("a\n", 2)).toEqual({ before: "", after: "" });
  const long = at(`${"😀".repeat(100)}x${"😀".repeat(200)}`, 200);
  expect(long).toEqual({ before: `…${"😀".repeat(80)}`, after: `x${"😀".repeat(159)}…` });
});
