import { expect, inject, test } from "vitest";
import { runOnHost } from "./host-node.ts";

const cli = "node_modules/@org/defense-pact-cli/bin/defense-pact.js";

test("import and require give the same dataset on the host's own Node", () => {
  const imported = runOnHost(inject("folder"), "use.mjs");
  expect(JSON.parse(imported)).toMatchObject({ id: expect.stringMatching(/^agreements\//) });
  expect(runOnHost(inject("folder"), "use.cjs")).toBe(imported);
});

test("the installed command shows, exports and validates on the host's own Node", () => {
  const folder = inject("folder");
  expect(runOnHost(folder, cli, "--help")).toMatch(/^defense-pact: /);
  expect(runOnHost(folder, cli, "show", "actors/kenya")).toContain("Kenya");
  const lines = runOnHost(folder, cli, "export", "--format", "ndjson").trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(200);
  expect(
    runOnHost(
      folder,
      cli,
      "validate",
      "--format",
      "json",
      "node_modules/@org/defense-pact-data/dist/data/dataset.json",
    ),
  ).toContain('"ok": true');
});
