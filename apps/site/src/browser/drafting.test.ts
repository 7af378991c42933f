import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { lacksBrowser } from "./chromium.ts";
import { openSite } from "./open-site.ts";

const RELEASE = "Harbour talks\nThe White House\nMay 14, 2031\n\nNorway today pledged $5 million to Latvia.";

const site = openSite();
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  if (lacksBrowser) return;
  page = await site.browser.newPage();
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto(`${site.origin}/draft/`, { waitUntil: "networkidle" });
});

describe.skipIf(lacksBrowser)("the page that drafts", () => {
  test("proposes records with their words, and offers them as a file", async () => {
    await page.fill("#text", RELEASE);
    await page.click("#draft button[type=submit]");
    await page.waitForSelector("#report:not([hidden])");
    expect(await page.textContent("#proposals")).toContain("“$5 million”");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
    const { proposals } = JSON.parse(readFileSync(await download.path(), "utf8"));
    expect(proposals.map(({ record }: { record: { type: string } }) => record.type)).toContain("pledge");
  });

  test("asks for files of the site alone, and sends nothing", () => {
    expect(asked.filter((request) => !request.startsWith(`GET ${site.origin}/`))).toEqual([]);
  });

  test("says so where there is nothing to draft", async () => {
    await page.fill("#text", " ");
    await page.click("#draft button[type=submit]");
    expect(await page.textContent("#verdict")).toContain("nothing to draft");
  });
});
