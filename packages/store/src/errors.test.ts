import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STORE_CODES, StoreError } from "./errors.ts";

test("the README lists every code with its meaning, and no other", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const listed = [...readme.matchAll(/^\| `([a-z]+\/[a-z-]+)` \| (.*) \|$/gm)].map(([, code, text]) => [
    code,
    text,
  ]);
  expect(listed).toEqual(Object.entries(STORE_CODES));
});

test("an error says all that is wrong, and its first code", () => {
  const error = new StoreError([
    { code: "query/bad-limit", message: "One." },
    { code: "query/unknown-sort", message: "Two." },
  ]);
  expect([error.name, error.code, error.message]).toEqual(["StoreError", "query/bad-limit", "One. Two."]);
});
