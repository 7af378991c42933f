import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";
import { PUBLISHED } from "./published.ts";

const fromTop = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

test.each([...PUBLISHED])("publint finds nothing to say about %s", async (_name, path) => {
  const pkg = JSON.parse(readFileSync(fromTop(`${path}/package.json`), "utf8"));
  const { messages } = await publint({ pkgDir: fromTop(path), strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

const LIBRARIES = [...PUBLISHED.keys()].filter((name) => !/-(cli|site)$/.test(name));

test.each(LIBRARIES)("the types of every entry point of %s resolve as ES modules", (name) => {
  const attw = fromTop("node_modules/.bin/attw");
  const tarball = inject("tarballs")[name] ?? "";
  const excluded = ["--exclude-entrypoints", "./json-schema/*.json", "./data/*", "./openapi.json"];
  expect(() =>
    execFileSync(attw, [tarball, "--profile", "esm-only", ...excluded], { stdio: "pipe" }),
  ).not.toThrow();
});

test("licences of code and data travel with the package", () => {
  for (const name of ["LICENSE", "LICENSE-DATA"]) {
    expect(readFileSync(fromTop(`packages/data/${name}`), "utf8")).toBe(readFileSync(fromTop(name), "utf8"));
  }
});
