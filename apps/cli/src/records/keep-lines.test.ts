import { expect, test } from "vitest";
import { keepLines } from "./keep-lines.ts";

const typed = "a:   1 # one\nb: [1,2]\n\n\nc: 3\n";
const styled = "a: 1 # one\nb: [ 1, 2 ]\n\nc: 3\n";

test("what a change does not touch stays as it was typed", () => {
  expect(keepLines(typed, styled, "a: 1 # one\nb: [ 1, 2 ]\n\nc: 4\nd: 5\n")).toBe(
    "a:   1 # one\nb: [1,2]\n\nc: 4\nd: 5\n",
  );
  expect(keepLines(typed, styled, styled)).toBe(typed);
});

test("a line that is changed is written as it is styled", () => {
  expect(keepLines(typed, styled, "a: 2 # one\nb: [ 1, 2 ]\n\nc: 3\n")).toBe(
    "a: 2 # one\nb: [1,2]\n\n\nc: 3\n",
  );
});

test("a text that is styled already is the changed one", () => {
  expect(keepLines(styled, styled, "a: 2\n")).toBe("a: 2\n");
});
