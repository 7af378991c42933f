import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { formatPointer } from "../shape/index.ts";
import { locateJson } from "./json-locate.ts";

const TEXT = '{"a":{"b/c":[10,{"d":1}]},"a":{"b/c":[20,{"d":2,"d":3}]}}';

it.each([
  ["", "value", 0],
  ["/a", "key", TEXT.lastIndexOf('"a"')],
  ["/a/b~1c/0", "value", TEXT.indexOf("20")],
  ["/a/b~1c/1/d", "value", TEXT.indexOf("3}")],
  ["/a/b~1c/1/d", "key", TEXT.lastIndexOf('"d"')],
  ["/a/b~1c/1/e", "value", TEXT.lastIndexOf('{"d"')],
  ["/a/b~1c/7/x", "key", TEXT.indexOf("[20")],
  ["/nowhere/at/all", "key", 0],
] as const)("finds %j (its %s)", (path, part, offset) => {
  expect(locateJson(TEXT, 0, [{ path, part }])).toEqual([offset]);
});

test.prop([fc.jsonValue({ maxDepth: 5 })])("finds every value of a text, all in one walk", (value) => {
  const text = JSON.stringify(value);
  const paths: string[] = [];
  const values: unknown[] = [];
  const visit = (node: unknown, steps: string[]): void => {
    paths.push(formatPointer(steps));
    values.push(node);
    if (typeof node === "object" && node !== null) {
      for (const [key, inner] of Object.entries(node)) visit(inner, [...steps, key]);
    }
  };
  visit(JSON.parse(text), []);
  const offsets = locateJson(
    text,
    0,
    paths.map((path) => ({ path, part: "value" as const })),
  );
  for (const [at, offset] of offsets.entries()) {
    expect(text.startsWith(JSON.stringify(values[at]), offset)).toBe(true);
  }
});
