import type { Browser, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { lacksBrowser } from "./chromium.ts";
import { openSite } from "./open-site.ts";

const site = openSite();

/** Opens a page of the site, does something with it, and closes it. */
async function on<T>(
  path: string,
  use: (page: Page) => Promise<T>,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<T> {
  const context = await site.browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(site.origin + path);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** What the search says that it found, once it has. */
async function found(page: Page): Promise<string> {
  // The page's policy permits no function made from text, with which a condition could be waited for.
  await page.locator("#found", { hasText: /\.$/ }).waitFor();
  return page.innerText("#found");
}

describe.skipIf(lacksBrowser)("in a real browser", () => {
  test("the form in the head of each page leads to what is found", async () => {
    await on("/agreements/", async (page) => {
      await page.fill(".site-search input", "kenya framework");
      await page.press(".site-search input", "Enter");
      await page.waitForURL("**/search/?q=kenya+framework");
      expect(await found(page)).toMatch(/^\d+ records?( and \d+ documents?)? found for “kenya framework”\.$/);
      const addresses = await page
        .locator("#results > li > a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(addresses).toContain("/agreements/us-kenya-defence-cooperation-framework/");
      expect((await page.locator("#results mark").allInnerTexts()).join(" ").toLowerCase()).toContain(
        "kenya",
      );
    });
  });

  test("facets combine, stand in the address, and lead back", async () => {
    await on("/search/?q=kenya", async (page) => {
      const all = await found(page);
      await page.check('[name="collection"][value="Pledges"]');
      await page.waitForURL("**/search/?q=kenya&collection=Pledges");
      await page.locator("#found", { hasText: "in Pledges." }).waitFor();
      const kinds = await page.locator("#results .quiet").allInnerTexts();
      expect(kinds.length).toBeGreaterThan(0);
      expect(kinds.filter((kind) => !kind.startsWith("Pledge"))).toEqual([]);
      expect(await page.evaluate("document.activeElement.value")).toBe("Pledges");
      await page.check('[name="country"][value="Haiti"]');
      await page.waitForURL("**&collection=Pledges&country=Haiti");
      await page.goBack();
      await page.goBack();
      await page.locator("#found", { hasText: all }).waitFor();
    });
  });

  test("facets alone list what has them, and more is shown when asked", async () => {
    await on("/search/?collection=Articles&collection=Actors", async (page) => {
      expect(await found(page)).toMatch(/ in Articles, Actors\.$|for Articles, Actors\.$/);
      await page.waitForSelector("#more:not([hidden])");
      expect(await page.locator("#results > li").count()).toBe(20);
      await page.click("#more");
      await page.locator("#results > li").nth(20).waitFor();
    });
  });

  test("what is not there is said so, and nothing of an address becomes markup", async () => {
    await on("/search/?q=%3Cxyzzyx%3Eqwxyzzy", async (page) => {
      expect(await found(page)).toContain("Nothing is found for “<xyzzyx>qwxyzzy”");
      expect(await page.locator("main xyzzyx").count()).toBe(0);
    });
  });

  test("it breaks no policy, asks only of the site itself, and axe finds nothing in light and dark", async () => {
    const faults: string[] = [];
    await on("/", async (page) => {
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      page.on("request", (request) => request.url().startsWith(site.origin) || faults.push(request.url()));
      await page.goto(`${site.origin}/search/?q=kenya`);
      await found(page);
    });
    expect(faults.filter((fault) => !/favicon|Failed to load resource/.test(fault))).toEqual([]);
    await on(
      "/search/?q=kenya",
      async (page) => {
        await found(page);
        expect(await violations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await violations(page, ["color-contrast"])).toEqual([]);
      },
      { bypassCSP: true },
    );
  });

  test("without scripts it says so and leads to the lists", async () => {
    await on(
      "/search/?q=kenya",
      async (page) => {
        expect(await page.innerText("main")).toContain("needs JavaScript");
        await page.click('main a[href="/agreements/"]');
        expect(await page.innerText("h1")).toBe("Agreements");
      },
      { javaScriptEnabled: false },
    );
  });
});
