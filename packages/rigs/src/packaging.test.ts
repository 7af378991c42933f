import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";

const PACKAGES = {
  "@org/defense-pact-data": "packages/data",
  "@org/defense-pact-figures": "packages/figures",
  "@org/defense-pact-store": "packages/store",
  "@org/defense-pact-client": "packages/client",
  "@org/defense-pact-cli": "apps/cli",
  "@org/defense-pact-api": "apps/api",
  "@org/defense-pact-site": "apps/site",
};
const fromTop = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

test.each(Object.entries(PACKAGES))("publint finds nothing to say about %s", async (_name, path) => {
  const pkg = JSON.parse(readFileSync(fromTop(`${path}/package.json`), "utf8"));
  const { messages } = await publint({ pkgDir: fromTop(path), strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

const LIBRARIES = Object.keys(PACKAGES).filter((name) => !/-(cli|site)$/.test(name));

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
