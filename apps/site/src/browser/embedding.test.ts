import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { RECORD_WIDTH } from "../figure/record-figure.ts";
import { fileOf } from "./built-site.ts";
import { lacksBrowser } from "./chromium.ts";
import { openSite } from "./open-site.ts";

const site = openSite();

const PAGES = ["/map/", "/timeline/", "/network/", "/pledges/us-haiti-mission-funding-nairobi-2023/"];

/** The line that a page offers for embedding its first figure, as a reader copies it. */
function snippetOf(page: string): string {
  const [, written = ""] =
    /<code>(&lt;iframe.*?)<\/code>/.exec(readFileSync(fileOf(page) as string, "utf8")) ?? [];
  return written
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

test.each(PAGES)(
  "each figure of %s can be taken as a picture and as data, and the files are there",
  (page) => {
    const text = readFileSync(fileOf(page) as string, "utf8");
    const files = [...text.matchAll(/<a href="([^"]+\.(svg|png|csv))" download/g)].map(
      ([, path = ""]) => path,
    );
    const forms = new Set(files.map((path) => path.split(".").at(-1)));
    expect([...forms]).toEqual(
      expect.arrayContaining(page.startsWith("/pledges/") ? ["svg", "csv"] : ["svg", "png", "csv"]),
    );
    for (const path of files) expect([path, fileOf(path) !== undefined]).toEqual([path, true]);
  },
);

describe.skipIf(lacksBrowser)("in a real browser, the figure of a record", () => {
  test("is had as PNG, drawn by the browser and twice as wide", async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/pledges/us-haiti-mission-funding-nairobi-2023/`);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-png]")]);
    expect(download.suggestedFilename()).toBe("us-haiti-mission-funding-nairobi-2023.figure.png");
    const png = readFileSync(await download.path());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2 * RECORD_WIDTH);
    await page.close();
  });
});

test("a PNG is one, twice as wide as the figure", () => {
  const png = readFileSync(fileOf("/map/region.png") as string);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(1880);
});

test("the card of a figure's page is 1200 by 630 dots, and the page names it", () => {
  const page = readFileSync(fileOf("/timeline/") as string, "utf8");
  expect(page).toMatch(/property="og:image" content="[^"]+\/timeline\/card\.png"/);
  const png = readFileSync(fileOf("/timeline/card.png") as string);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("an agreement's page names a card of its own, and an actor's the common one", () => {
  const cardOf = (path: string) =>
    /property="og:image" content="https?:\/\/[^/]+([^"]+)"/.exec(
      readFileSync(fileOf(path) as string, "utf8"),
    )?.[1];
  const own = "/agreements/us-kenya-defence-cooperation-framework";
  expect(cardOf(`${own}/`)).toBe(`${own}.card.png`);
  const png = readFileSync(fileOf(`${own}.card.png`) as string);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(cardOf("/actors/kenya/")).toBe("/card.png");
});

describe.skipIf(lacksBrowser)("in a real browser", () => {
  test.each(PAGES)(
    "the line that %s offers shows the figure in a page of another site, with its source and licence",
    async (page) => {
      const other = createServer((_, response) => {
        response.setHeader("content-type", "text/html");
        response.end(
          `<!doctype html><title>Another site</title>${snippetOf(page).replace(/src="https?:\/\/[^/]+/, `src="${site.origin}`)}`,
        );
      });
      await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
      const shown = await site.browser.newPage();
      const faults: string[] = [];
      shown.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      await shown.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
      const frame = shown.frameLocator("iframe");
      const figure = frame.locator("main svg:visible, main img:visible, main .dp-rows:visible").first();
      expect(await figure.isVisible()).toBe(true);
      expect(await frame.locator("footer").innerText()).toMatch(
        /^Source: Defense Pact, version \S+, CC BY 4\.0$/,
      );
      expect(faults.filter((fault) => !/favicon|404/.test(fault))).toEqual([]);
      await shown.close();
      other.close();
    },
  );
});
