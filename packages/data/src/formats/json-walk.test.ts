import { fc, test } from "@fast-check/vitest";
import { createScanner } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { ScanError, Token } from "./json-tokens.ts";
import { jsonFault, walkJson } from "./json-walk.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("the numbers of tokens", () => {
  it.each([
    ["{", Token.openBrace],
    ["}", Token.closeBrace],
    ["[", Token.openBracket],
    ["]", Token.closeBracket],
    [",", Token.comma],
    [":", Token.colon],
    ["null", Token.null],
    ["true", Token.true],
    ["false", Token.false],
    ['"a"', Token.string],
    ["1", Token.number],
    ["//", Token.lineComment],
    ["/**/", Token.blockComment],
    ["\n", Token.lineBreak],
    [" ", Token.space],
    ["x", Token.unknown],
    ["", Token.end],
  ])("%j has the scanner's own", (text, token) => {
    expect(createScanner(text).scan()).toBe(token);
  });

  it.each([
    ["1", ScanError.none],
    ["/*", ScanError.endOfComment],
    ['"a', ScanError.endOfString],
    ["1.", ScanError.endOfNumber],
    ['"\\u00"', ScanError.unicode],
    ['"\\x"', ScanError.escape],
    ['"\u0001"', ScanError.character],
  ])("%j has the scanner's error", (text, error) => {
    const scanner = createScanner(text);
    scanner.scan();
    expect(scanner.getTokenError()).toBe(error);
  });
});

describe("the first fault of a text", () => {
  it.each([
    ["", "0 truncated the text ends where a value should stand"],
    ["[1", "2 truncated the text ends where a comma or the closing ] should stand"],
    ['{"a"', "4 truncated the text ends where a colon after the key should stand"],
    ["[1,]", "3 a comma stands before the closing ]"],
    ['{"a":1,}', "7 a comma stands before the closing }"],
    ["[1}", "2 a comma or the closing ] should stand where } stands"],
    ["[}", "1 a value should stand where } stands"],
    ["{1:2}", "1 a key in double quotes should stand where 1 stands"],
    ['{"a" 1}', "5 a colon after the key should stand where 1 stands"],
    ["[True]", "1 a value should stand where True stands"],
    ["[`a`]", "1 a value should stand where a text in single quotes stands"],
    ["[-Infinity]", "1 a value should stand where -Infinity (JSON has no such number) stands"],
    ["[/* */1]", "1 JSON has no comments"],
    ["1 /* */", "2 JSON has no comments"],
    ["1 2", "2 there is more text after the end of the value"],
    ['["a', "1 truncated a text in double quotes does not end"],
    ['["a\n"]', "1 a text in double quotes does not end"],
    ["[1.", "1 truncated a number is incomplete"],
    ['["\\u12"]', "1 \\u needs four hexadecimal digits"],
    ["\ufeff1", "0 a value should stand where U+FEFF stands"],
    ["[\u0001]", "1 a value should stand where U+0001 stands"],
  ])("of %j", (text, expected) => {
    const fault = jsonFault(text);
    expect(`${fault?.offset} ${fault?.truncated ? "truncated " : ""}${fault?.reason}`).toBe(expected);
    expect(isJson(text)).toBe(false);
  });

  const piece = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    '"',
    "1",
    "-1.5e3",
    "true",
    "nul",
    " ",
    "\n",
    "//",
    "\\",
    "\u00a0",
    "0",
    "é",
  );
  test.prop([fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""))], { numRuns: 5000 })(
    "is there exactly where JSON.parse refuses the text",
    (text) => {
      expect(jsonFault(text) === undefined).toBe(isJson(text));
    },
  );

  test.prop([fc.json(), fc.nat(), fc.string({ maxLength: 2 })], { numRuns: 2000 })(
    "also where one place of a JSON text was overwritten",
    (json, at, junk) => {
      const text = json.slice(0, at % json.length) + junk + json.slice((at % json.length) + 1);
      expect(jsonFault(text) === undefined).toBe(isJson(text));
    },
  );
});

describe("a walk", () => {
  it("tells keys, values and ends in the order of the text, with their depth", () => {
    const told: string[] = [];
    const text = '{"a":[1,{}],"b":null}';
    const end = walkJson(text, 0, {
      key: (name, offset, depth) => told.push(`key ${name} ${offset} ${depth}`),
      value: (offset, depth) => told.push(`value ${offset} ${depth}`),
      end: (at, depth) => told.push(`end ${at} ${depth}`),
    });
    expect(end).toBe(text.length);
    expect(told).toEqual([
      "value 0 0",
      "key a 1 1",
      "value 5 1",
      "value 6 2",
      "end 7 2",
      "value 8 2",
      "end 10 2",
      "end 11 1",
      "key b 12 1",
      "value 16 1",
      "end 20 1",
      "end 21 0",
    ]);
  });

  it("is not overflowed by nesting", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(walkJson(deep, 0, {})).toBe(deep.length);
  });
});
