import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareKeys } from "../../fields/index.ts";
import { keyOfToken, roleToken, TOKENIZER, valueToken } from "./tokens.ts";

const key = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constant("actors/kenya"),
);

test("a token gives back its value, and tokens stand in the order of their values", () => {
  fc.assert(
    fc.property(key, key, (a, b) => {
      expect(keyOfToken(valueToken(3, a))).toBe(a);
      const [one, other] = [valueToken(3, a), valueToken(3, b)];
      expect(one < other ? -1 : Number(one > other)).toBe(compareKeys(a, b));
    }),
  );
});

test("whatever the value, it is one token of the index", () => {
  const database = new DatabaseSync(":memory:");
  database.exec(
    `CREATE VIRTUAL TABLE t USING fts5 (tokens, content = '', detail = none, tokenize = "${TOKENIZER}");
     CREATE VIRTUAL TABLE v USING fts5vocab ('t', 'row');`,
  );
  const insert = database.prepare("INSERT INTO t (rowid, tokens) VALUES (?, ?)");
  const texts = [
    "Kenya",
    "kenya",
    "a b",
    "\0",
    "'\"*",
    "été",
    "🦊",
    "-1.5e+300_Infinity",
    "2021-03/..",
    "[a..b]?~%",
  ];
  const tokens = texts.flatMap((text) => [valueToken(40, text), roleToken(40, "host", text)]);
  for (const [at, token] of tokens.entries()) insert.run(at + 1, token);
  const found = database.prepare("SELECT term FROM v ORDER BY term").all();
  expect(found.map(({ term }) => term)).toEqual([...tokens].sort());
  database.close();
});
