import { expect, it } from "vitest";
import { formatOfName, sniffFormat } from "./sniff.ts";

it.each([
  ["[1]", "json"],
  ['{"a":1}', "json"],
  ['{\n  "a": 1\n}', "json"],
  ['{"actors": [\n{"a": 1}]}', "json"],
  ['{"a":1}\n{"b":2}\n', "ndjson"],
  ['{"a":1}\nnull\n', "ndjson"],
  ['{"a":\n1}', "json"],
  ['{"a":1\n{"b":2}\n', "ndjson"],
  ["id,name\n", "csv"],
  ['"type";"id"\n', "csv"],
  ["id\tname\n", "csv"],
  ["type: actor\nid: x\n", "yaml"],
  ["id, type: 7\n", "yaml"],
  ["- a\n", "yaml"],
  ["", "yaml"],
])("%j looks like %s", (text, format) => {
  expect(sniffFormat(new TextEncoder().encode(text))).toBe(format);
});

it.each([
  ["a.json", "json"],
  ["A.JSONL", "ndjson"],
  ["a.b.ndjson.gz", "ndjson"],
  ["x/a.yml", "yaml"],
  ["a.yaml", "yaml"],
  ["a.csv.gz", "csv"],
  ["a.gz", undefined],
  ["a.txt", undefined],
  ["constructor", undefined],
  ["a.constructor", undefined],
])("%j says %s", (name, format) => {
  expect(formatOfName(name)).toBe(format);
});
