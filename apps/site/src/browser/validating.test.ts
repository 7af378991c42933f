import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { validateFiles } from "@org/defense-pact-data/node";
import type { Finding, ValidationResult } from "@org/defense-pact-data/validate";
import type { BrowserContext, Page, Request } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { readDataset } from "../dataset/read-dataset.ts";
import { DIST } from "./built-site.ts";
import { lacksBrowser } from "./chromium.ts";
import { openSite } from "./open-site.ts";

/** Good and bad data of another team, which the tests of the command line judge too. */
const FIXTURES = fileURLToPath(new URL("../../../cli/src/commands/fixtures/downstream/", import.meta.url));
/** The invented actors and articles that the files of `bad/` refer to. */
const SURROUNDINGS = ["good/sources.json", "good/records/actors/ines-koro.yaml"];
const BAD_FILES = readdirSync(`${FIXTURES}bad`, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => `bad/${name}`);

const site = openSite();
let context: BrowserContext;
let page: Page;
const asked: Request[] = [];
/** How many of them the page itself came with: its styles, its font, its icon. */
let askedToLoad = 0;

beforeAll(async () => {
  if (lacksBrowser) return;
  context = await site.browser.newContext();
  page = await context.newPage();
  context.on("request", (request) => asked.push(request));
  await page.goto(`${site.origin}/validate/`, { waitUntil: "networkidle" });
  askedToLoad = asked.length;
});

/**
 * The report that the page offers once it has judged what it is given. A browser tells the page of chosen files a
 * moment after they are chosen, so the report of the check before is put out of sight first.
 */
async function reportOn(...choice: Parameters<Page["setInputFiles"]>): Promise<ValidationResult> {
  await page.$eval("#report", (element) => element.setAttribute("hidden", ""));
  await page.setInputFiles(...choice);
  await page.waitForSelector("#report:not([hidden])");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
  return JSON.parse(readFileSync(await download.path(), "utf8"));
}

/** What is found, without the names of files, which a browser gives without their folders. */
function verdicts(findings: readonly Finding[]): readonly string[] {
  return findings
    .map(({ code, severity, record, path, line, column }) =>
      [code, severity, record, path, line, column].join(" "),
    )
    .sort();
}

const inFixtures = (paths: readonly string[]) => paths.map((path) => join(FIXTURES, path));

describe.skipIf(lacksBrowser)("in a real browser", () => {
  test("the page comes to the same findings as the command line on every bad file", async () => {
    const base = await readDataset({});
    expect(BAD_FILES.length).toBeGreaterThan(140);
    for (const file of BAD_FILES) {
      const here = await reportOn("#files", inFixtures([...SURROUNDINGS, file]));
      const there = await validateFiles([...SURROUNDINGS, file], { cwd: FIXTURES, base });
      expect([file, verdicts(here.findings)]).toEqual([file, verdicts(there.findings)]);
      expect([file, here.findings.length > 0, here.counts]).toEqual([file, true, there.counts]);
      expect([file, here.checked, here.ok]).toEqual([file, there.checked, there.ok]);
    }
  });

  test("a folder keeps its paths, so a record is told to stand under another id than its file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "defense-pact-folder-"));
    const paths = [...SURROUNDINGS, "bad/records/actors/acme-union.yaml"];
    for (const path of paths)
      cpSync(join(FIXTURES, path), join(folder, path.replace(/^bad|^good/, "")), { recursive: true });
    try {
      const here = await reportOn("#folder", folder);
      const there = await validateFiles(["."], { cwd: folder, base: await readDataset({}) });
      expect(verdicts(here.findings)).toEqual(verdicts(there.findings));
      expect(here.findings.map(({ code }) => code)).toEqual(["id-matches-file"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("nothing leaves the page: after it has loaded, it asks only for its own scripts and the records", async () => {
    const records = `${site.origin}/validate/base.json`;
    expect(asked.slice(0, askedToLoad).map((request) => request.url())).not.toContain(records);
    const own = asked.slice(askedToLoad).filter((request) => !request.url().startsWith("blob:"));
    const addresses = new Set(own.map((request) => request.url().replace(site.origin, "")));
    // The worker's own request is among them, so what a worker asks for is seen.
    expect(own.map((request) => request.url())).toContain(records);
    expect(
      [...addresses].filter((path) => !/^\/(_astro\/[\w.-]+\.js|validate\/base\.json)$/.test(path)),
    ).toEqual([]);
    expect(own.filter((request) => request.method() !== "GET" || request.postData() !== null)).toEqual([]);
  });

  test("a pasted text is checked by the keyboard, and the finding says where, what and how to mend it", async () => {
    await page.focus("#text");
    await page.keyboard.insertText(
      '{"type": "actor", "id": "actors/acme",\n "name": "Acme", "kind": "sate", "claims": []}',
    );
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#report:not([hidden])");
    expect(await page.innerText("#verdict")).toMatch(/^1 record checked: \d errors?/);
    const found = await page.innerText("#findings");
    expect(found).toContain("line 2, column");
    expect(found).toContain("state");
    expect(await page.innerText("#findings mark >> nth=0")).toBe('"sate"');
    expect(await page.getAttribute("#findings a >> nth=0", "href")).toMatch(/^\/rules\/[a-z/-]+\/$/);
  });

  test("text of a file never becomes markup", async () => {
    await page.fill("#text", '{"type": "actor", "id": "<img src=x onerror=alert(1)>"}');
    await page.click("#validate button[type=submit]");
    await page.waitForSelector("#report:not([hidden])");
    expect(await page.locator("#findings img").count()).toBe(0);
    expect(await page.innerText("#findings")).toContain("<img src=x");
  });

  test("a check can be cancelled, and another one made", async () => {
    const cancelled = await page.evaluate<string>(`(() => {
      document.querySelector("#validate").requestSubmit();
      document.querySelector("#cancel").click();
      return document.querySelector("#verdict").textContent;
    })()`);
    expect(cancelled).toMatch(/^Cancelled/);
    expect(await page.isVisible("#report")).toBe(false);
    expect(await reportOn("#files", inFixtures(SURROUNDINGS))).toMatchObject({ ok: true, findings: [] });
  });

  test("findings are shown up to a bound and all counted", async () => {
    const buffer = Buffer.from('{"type":"actor"}\n'.repeat(12_000));
    await reportOn("#files", { name: "many.ndjson", mimeType: "", buffer });
    expect(await page.locator(".found > li").count()).toBe(200);
    expect(await page.innerText("#verdict")).toMatch(
      /^12,000 records checked: [\d,]{6} errors.*first 10,000 findings/,
    );
  });

  test("the report can be had as Markdown, with a row for each finding", async () => {
    const { findings } = await reportOn("#files", inFixtures([...SURROUNDINGS, "bad/csv-comma.csv"]));
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download-markdown")]);
    expect(download.suggestedFilename()).toBe("validation-report.md");
    const text = readFileSync(await download.path(), "utf8");
    expect(text).toMatch(/^# Not valid\n/);
    expect(findings.length).toBeGreaterThan(0);
    for (const { code } of findings) expect(text).toContain(code);
  });

  test("a script of the page breaks no policy", async () => {
    const faults: string[] = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await reportOn("#files", inFixtures([...SURROUNDINGS, "bad/csv-boolean.csv"]));
    expect(faults).toEqual([]);
  });

  test("without scripts the page says what to run instead", async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const reading = await plain.newPage();
    await reading.goto(`${site.origin}/validate/`);
    expect(await reading.innerText("main")).toContain("defense-pact validate my-records/");
    expect(await reading.isVisible("#validate")).toBe(false);
    await plain.close();
  });
});

/** The scripts that one leads to, with those it loads when they are needed. */
function scriptsFrom(start: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(start)) return found;
  found.add(start);
  const text = readFileSync(join(DIST, start), "utf8");
  for (const [, name = ""] of text.matchAll(/["'`](?:\.{0,2}\/)?(?:_astro\/)?([\w.-]+\.js)["'`]/g)) {
    const path = relative(DIST, join(DIST, dirname(start), name));
    scriptsFrom(path, found);
  }
  return found;
}

/**
 * Compressed bytes. What a file without faults needs is the checker, the rules and their vocabularies; what explains
 * faults and reads YAML and CSV (zod, the two parsers) comes when it is needed.
 */
const CEILINGS = { page: 4_000, all: 165_000 };

test("the scripts that validate stay within their weight", () => {
  const html = readFileSync(join(DIST, "validate/index.html"), "utf8");
  const [, first = ""] = /<script[^>]+src="\/([^"]+)"/.exec(html) ?? [];
  const weight = (path: string) => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;
  const all = [...scriptsFrom(first)];
  expect(all.length).toBeGreaterThan(3);
  expect(weight(first)).toBeLessThanOrEqual(CEILINGS.page);
  expect(all.reduce((sum, path) => sum + weight(path), 0)).toBeLessThanOrEqual(CEILINGS.all);
});
