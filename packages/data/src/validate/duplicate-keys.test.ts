import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { findDuplicateKeys, mayHaveDuplicateKeys } from "./duplicate-keys.ts";

/** A JSON value in which an object is a list of members, so that a key may come twice. */
type Tree = null | boolean | number | string | Tree[] | { members: [string, Tree][] };

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.constantFrom(":", '":', 'a":b', "\\", '"', " : ", "é"),
    ),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.record({ members: fc.array(fc.tuple(key(), tie("tree")), { maxLength: 5 }) }),
  ),
}));

function key() {
  return fc.constantFrom("a", "b", "", "a/b", "~", '":', "__proto__", "0", "€", "\ud83d\ude00");
}

const spacing = fc.constantFrom("", " ", "\n\t", "  \r");

function print(value: Tree, space: string): string {
  if (Array.isArray(value)) return `[${value.map((each) => print(each, space)).join(`${space},${space}`)}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = value.members.map(
    ([name, each], i) => `${printKey(name, i)}${space}:${space}${print(each, space)}`,
  );
  return `{${space}${members.join(",")}${space}}`;
}

/** Every second key has its first letter escaped: another spelling of the same key. */
function printKey(name: string, at: number): string {
  if (at % 2 === 0 || !/^[a-z]/.test(name)) return JSON.stringify(name);
  return `"\\u${name.charCodeAt(0).toString(16).padStart(4, "0")}${JSON.stringify(name.slice(1)).slice(1)}`;
}

/** The pointers of keys that come again, in the order of the text. */
function repeated(value: Tree, at = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((each, i) => repeated(each, `${at}/${i}`));
  if (typeof value !== "object" || value === null) return [];
  const seen = new Set<string>();
  return value.members.flatMap(([name, each]) => {
    const here = `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const own = seen.has(name) ? [here] : [];
    seen.add(name);
    return [...own, ...repeated(each, here)];
  });
}

test("finds exactly the keys that come again, and never fails to suspect them", () => {
  fc.assert(
    fc.property(tree, spacing, (value, space) => {
      const text = print(value, space);
      const expected = repeated(value);
      expect(findDuplicateKeys(text).map(({ pointer }) => pointer)).toEqual(expected);
      if (expected.length > 0) expect(mayHaveDuplicateKeys(text, JSON.parse(text))).toBe(true);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test("suspects no text in which no quote stands before a colon inside a string", () => {
  const plain = { "@x/y": "https://example.org/a:b", list: [1, { a: "c: d", b: { a: 1 } }, "e"], none: {} };
  for (const indent of [0, 2, "\t"]) {
    expect(mayHaveDuplicateKeys(JSON.stringify(plain, null, indent), plain)).toBe(false);
  }
});

test("a quote before a colon inside a string raises a suspicion that the exact scan lifts", () => {
  const text = JSON.stringify({ a: 'the "first": this' });
  expect(mayHaveDuplicateKeys(text, JSON.parse(text))).toBe(true);
  expect(findDuplicateKeys(text)).toEqual([]);
});

test("says where the later key starts", () => {
  const text = '{"a": {"b": 1, "b": 2}}';
  expect(findDuplicateKeys(text)).toEqual([{ pointer: "/a/b", offset: text.lastIndexOf('"b"') }]);
});

test("takes the number of keys from a caller who knows it", () => {
  const text = '{"a":1,"a":2}';
  expect(mayHaveDuplicateKeys(text, JSON.parse(text), 1)).toBe(true);
  expect(mayHaveDuplicateKeys('{"a":1}', undefined, 1)).toBe(false);
});

test("lists nested 100,000 deep end neither the count nor the scan", () => {
  const text = `${"[".repeat(100_000)}{"a":1,"a":2}${"]".repeat(100_000)}`;
  expect(mayHaveDuplicateKeys(text, JSON.parse(text))).toBe(true);
  expect(findDuplicateKeys(text)).toHaveLength(1);
});
