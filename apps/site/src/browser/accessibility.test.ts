import { describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { lacksBrowser } from "./chromium.ts";
import { openSite } from "./open-site.ts";
import { TEMPLATES } from "./templates.ts";

/** A width of each layout: a phone's, and a desktop's. Between, parts only move. */
const LAYOUTS = [390, 1280];
const NARROWEST = 320;

const site = openSite();

describe.skipIf(lacksBrowser)("in a real browser", () => {
  // Several pages at once, each in a process of its own: what takes the time is axe, on one core for each page.
  test.concurrent.each(Object.entries(TEMPLATES))(
    "%s: axe finds nothing in either layout, in light and dark, and nothing runs out of the page at any width",
    async (_, path) => {
      // The page's own policy forbids what axe needs to run; other tests hold the policy.
      const context = await site.browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      await page.goto(site.origin + path);
      for (const width of [NARROWEST, ...LAYOUTS]) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate<number>(
          "document.documentElement.scrollWidth - window.innerWidth",
        );
        expect({ width, runsOut: overflow > 0 }).toEqual({ width, runsOut: false });
      }
      for (const width of LAYOUTS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: "light" });
        expect({ width, found: await violations(page) }).toEqual({ width, found: [] });
        await page.emulateMedia({ colorScheme: "dark" });
        expect({ width, dark: await violations(page, ["color-contrast"]) }).toEqual({ width, dark: [] });
      }
      await context.close();
    },
  );

  test("axe finds what is wrong, where something is", async () => {
    const page = await site.browser.newPage({ bypassCSP: true });
    await page.goto(site.origin);
    await page.evaluate('document.querySelector("h1").innerHTML = "<img src=x>"');
    expect((await violations(page)).join()).toContain("image-alt");
    await page.close();
  });
});
