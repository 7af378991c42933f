import { execFileSync, execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { identityOf } from "../identity.ts";
import { fileOf } from "./built-site.ts";
import { serveApart } from "./serve-apart.ts";

const page = readFileSync(fileOf("/data/") as string, "utf8");
const { url } = identityOf();

/** What stands in the page's code marked so, as its reader copies it. */
function codeMarked(mark: string): readonly string[] {
  const written = [...page.matchAll(new RegExp(`<code ${mark}[^>]*>([^<]*)</code>`, "g"))];
  const ENTITIES: Readonly<Record<string, string>> = {
    "&quot;": '"',
    "&#39;": "'",
    "&lt;": "<",
    "&gt;": ">",
    "&amp;": "&",
  };
  return written.map(([, text = ""]) =>
    text.replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] ?? entity),
  );
}

let folder: string;
let site: Awaited<ReturnType<typeof serveApart>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "downloads-"));
  site = await serveApart();
});

afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

test("every file on the page is there, of the size and digest that the page says", () => {
  const rows = [
    ...page.matchAll(/<tr><td><a href="(\/data\/[^"]+)"[^>]*>.*?<span class="digest">([0-9a-f]{64})/g),
  ];
  expect(rows.length).toBeGreaterThan(30);
  for (const [, path = "", digest] of rows) {
    const bytes = readFileSync(fileOf(path) as string);
    expect(createHash("sha256").update(bytes).digest("hex"), path).toBe(digest);
  }
});

test("the commands on the page do what it says", () => {
  const commands = codeMarked("data-run");
  expect(commands.length).toBe(3);
  const [checked, line, record] = commands.map((command) =>
    execSync(`set -e\n${command.replaceAll(url, site.origin)}`, { cwd: folder, encoding: "utf8" }),
  );
  expect(existsSync(join(folder, "dataset.json"))).toBe(true);
  expect(checked).toContain("dataset.json: OK");
  expect(JSON.parse(line as string)).toMatchObject({ type: "pledge" });
  expect(JSON.parse(record as string)).toMatchObject({ id: "actors/kenya" });
});

test("a file that was changed on its way fails the check", () => {
  const [command = ""] = codeMarked("data-run");
  const tampered = command.replaceAll(url, site.origin).replace("\n", "\necho >> dataset.json\n");
  expect(() => execSync(`set -e\n${tampered}`, { cwd: folder, stdio: "pipe" })).toThrow();
});

test("the program on the page runs, and the package it installs is the one it imports", () => {
  const [program = ""] = codeMarked("data-module");
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  expect(printed).toMatch(/^\d+ \d+ \d+\n$/);
  const [, name = "?"] = /npm install ([^\s<]+)</.exec(page) ?? [];
  expect(program).toContain(`from "${name}"`);
});
