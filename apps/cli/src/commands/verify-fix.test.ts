import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fingerprintText } from "@org/defense-pact-data/claims";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stringify } from "yaml";
import { defensePact } from "../testing/terminal.ts";

const TEXT = "Arvenia signs pact\n\nThe envoy of Arvenia signed on Friday, and the envoy left on Friday.\n";
const ACTOR = `# kept as it is
type: actor
id: actors/envoy
name: The envoy
kind: person
claims:
  - id: name
    path: /aliases/envoy/name # a comment stays
    voice: reporter
    derivation: explicit
    confidence: high
    anchors:
      - source: articles/story
        block: b2
        fragment: on Friday
        occurrence: 2
  - id: moved
    path: /name
    voice: reporter
    derivation: explicit
    confidence: high
    anchors:
      - source: articles/story
        block: b2
        fragment: signs pact
        start: 1
        end: 11
`;

let folder = "";
const path = (name: string) => join(folder, name);
const verify = (...more: string[]) =>
  defensePact([
    "verify",
    "--text",
    `articles/story=${path("story.txt")}`,
    "--records",
    path("records"),
    ...more,
  ]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "defense-pact-fix-"));
  mkdirSync(path("records"));
  const { fingerprint, blocks } = fingerprintText(TEXT);
  const article = { type: "article", id: "articles/story", basis: "text", fingerprint, blocks, claims: [] };
  writeFileSync(path("records/story.yaml"), stringify(article));
  writeFileSync(path("records/envoy.yaml"), ACTOR);
  writeFileSync(path("story.txt"), TEXT);
});
afterEach(() => rmSync(folder, { recursive: true }));

test("--fix writes places from the text, keeps comments, and then all is verified", async () => {
  const first = await verify("--fix");
  expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining("\n2 verified\n") });
  expect(first.stdout).not.toContain("✗");
  expect(first.stderr).toBe(`fixed 2 moved anchors in ${path("records/envoy.yaml")}\n`);
  const written = readFileSync(path("records/envoy.yaml"), "utf8");
  expect(written).toContain("# kept as it is");
  expect(written).toContain("# a comment stays");
  expect(written).toMatch(/fragment: on Friday\n {8}occurrence: 2\n {8}start: 58\n {8}end: 67\n/);
  expect(written).toMatch(/block: b1\n {8}fragment: signs pact\n {8}start: 8\n {8}end: 18\n/);
  expect(await verify()).toMatchObject({ code: 0, stdout: expect.stringContaining("2 verified") });
  expect(readdirSync(path("records")).sort()).toEqual(["envoy.yaml", "story.yaml"]);
});

test("--fix --dry-run shows the change, and reports and exits as the files stand", async () => {
  const { code, stdout, stderr } = await verify("--fix", "--dry-run");
  expect(code).toBe(1);
  expect(stdout).toMatch(/\+ +start: 58\n[\s\S]*\n2 moved\n$/);
  expect(stderr).toMatch(/^would fix 2 moved anchors in .*; nothing was written\n$/);
  expect(readFileSync(path("records/envoy.yaml"), "utf8")).toBe(ACTOR);
});

test("without --fix nothing is written", async () => {
  expect((await verify()).code).toBe(1);
  expect(readFileSync(path("records/envoy.yaml"), "utf8")).toBe(ACTOR);
});

test("a fragment that stands in several other places is left for a person", async () => {
  const ambiguous = ACTOR.replace("        occurrence: 2\n", "        start: 3\n        end: 12\n");
  writeFileSync(path("records/envoy.yaml"), ambiguous);
  const { stdout } = await verify("--fix");
  expect(stdout).toContain("1 missing");
  expect(readFileSync(path("records/envoy.yaml"), "utf8")).toMatch(/start: 3\n {8}end: 12\n/);
});

test("--fix without a folder, a missing folder and a broken file could not run", async () => {
  expect(await defensePact(["verify", "--fix"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--records DIR"),
  });
  expect(await defensePact(["verify", "--records", path("none")])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("cannot read the folder"),
  });
  writeFileSync(path("records/broken.yaml"), "a: [1\n");
  expect(await verify()).toMatchObject({ code: 2, stderr: expect.stringContaining("broken.yaml") });
});
