import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { REPOSITORY } from "../repository.ts";
import { type RunningApi, startApi } from "../running-api.ts";
import { lookedUp } from "./checked-commands.ts";
import { type Document, documents } from "./documents.ts";
import { exampleFolder } from "./example-folder.ts";
import { EXCEPTIONS, type Exception } from "./exceptions.ts";
import type { Sample } from "./samples.ts";
import { type Outcome, Shell } from "./shell.ts";
import { SURROUNDINGS } from "./surroundings.ts";

const ALL = documents();
const WITH_SAMPLES = ALL.filter(({ samples }) => samples.length > 0);
/** The languages of what is shown and not run; each is looked at in `shown`. */
const SHOWN = ["json", "yaml", "csv", "text", "mermaid", "css", "python", "html"];

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(inject("folder"));
});
afterAll(() => api.stop());

test("documents are found in the root, in docs, and beside packages, apps and examples", () => {
  const paths = ALL.map(({ path }) => path);
  for (const path of ["README.md", "docs/validating.md", "apps/cli/README.md", "packages/data/README.md"])
    expect(paths).toContain(path);
});

test("every exception and every surrounding is of a sample that is there", () => {
  const unneeded = EXCEPTIONS.filter(
    ({ document, sample }) =>
      !samplesOf(document).some((each) => "text" in each && each.text.startsWith(sample)),
  );
  expect(unneeded).toEqual([]);
  expect(Object.keys(SURROUNDINGS).filter((path) => samplesOf(path).length === 0)).toEqual([]);
});

describe.each(WITH_SAMPLES)("$path", (document) => {
  const { onNewerNode, files = {}, commands = [] } = SURROUNDINGS[document.path] ?? {};
  let shell: Shell;
  beforeAll(() => {
    const folder = exampleFolder(document.path, inject("folder"));
    shell = new Shell(folder, inject("folder"), { isNewer: onNewerNode === true, api: api.base });
    for (const [name, text] of Object.entries(files)) write(folder, name, text);
    for (const sample of document.samples)
      if (sample.kind === "file") write(folder, sample.name, sample.text);
    for (const command of commands) expect(shell.run(command)).toMatchObject({ status: 0 });
  });

  test.for(document.samples.map((sample, index) => ({ sample, name: nameOf(sample, index) })))(
    "$name",
    async ({ sample }, { skip }) => {
      const exception = exceptionFor(document.path, sample);
      if (exception !== undefined) skip(isLeftOut(exception), exception.reason);
      if (sample.kind === "shown") shown(sample);
      if (sample.kind === "program") holds(sample, shell.program(sample.text), 0);
      if (sample.kind === "command" && !lookedUp(sample.text, document.path))
        holds(sample, await shell.command(sample.text), exception?.exit ?? sample.exit);
    },
  );
});

function holds(
  { prints }: { readonly prints?: string },
  { status, stdout, stderr }: Outcome,
  exit: number,
): void {
  expect({ status, said: status === exit ? "" : stderr + stdout }).toEqual({ status: exit, said: "" });
  if (prints !== undefined) expect(stdout).toMatch(pattern(prints));
}

function isLeftOut({ needs, exit }: Exception): boolean {
  return needs === undefined ? exit === undefined : spawnSync(needs, ["--version"]).status !== 0;
}

function exceptionFor(path: string, sample: Sample): Exception | undefined {
  return EXCEPTIONS.find(
    ({ document, sample: start }) => document === path && "text" in sample && sample.text.startsWith(start),
  );
}

function samplesOf(path: string): readonly Sample[] {
  return ALL.find((document: Document) => document.path === path)?.samples ?? [];
}

function nameOf(sample: Sample, index: number): string {
  if (sample.kind === "command") return `\`${sample.text.slice(0, 90)}\` does what the document says`;
  if (sample.kind === "program") return `program ${index + 1} runs and prints what the document says`;
  return sample.kind === "file"
    ? `${sample.name} is there`
    : `${sample.language} of sample ${index + 1} is well formed`;
}

/** A line that is only `…` stands for any lines, and a `…` within one for any text. */
function pattern(prints: string): RegExp {
  const escaped = prints.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll(/^…\n/gm, "[\\s\\S]*?").replaceAll("…", ".*")}$`);
}

function shown({ language, text }: Sample & { kind: "shown" }): void {
  expect(SHOWN).toContain(language);
  if (language === "json") JSON.parse(text);
  if (language === "yaml")
    expect([...parseAllDocuments(text)].flatMap((part) => ("errors" in part ? part.errors : []))).toEqual([]);
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

test("the page of documents leads to every document of docs but the rules, which have a page of their own", () => {
  const page = readFileSync(`${REPOSITORY}docs/README.md`, "utf8");
  const documents = ALL.filter(({ path }) => /^docs\/(?!rules\/|README)/.test(path));
  expect(documents.filter(({ path }) => !page.includes(`](${path.slice("docs/".length)}`))).toEqual([]);
});

describe("links of documents", () => {
  test.each(ALL)("$path leads to files that are there", ({ path }) => {
    const text = readFileSync(REPOSITORY + path, "utf8").replaceAll(/^```[\s\S]*?^```$/gm, "");
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      ([, to = ""]) => to,
    );
    expect(links.filter((to) => !existsSync(join(REPOSITORY, dirname(path), to)))).toEqual([]);
  });
});
