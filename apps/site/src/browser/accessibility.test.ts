import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { serveSite } from "./built-site.ts";
import { lacksBrowser, launchChromium } from "./chromium.ts";
import { TEMPLATES } from "./templates.ts";

const WIDTHS = [320, 390, 1280];

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  if (lacksBrowser) return;
  browser = await launchChromium();
  site = await serveSite();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

describe.skipIf(lacksBrowser)("in a real browser", () => {
  // Several pages at once, each in a process of its own: what takes the time is axe, on one core for each page.
  test.concurrent.each(Object.entries(TEMPLATES))(
    "%s: axe finds nothing, and nothing runs out of the page, at any width, in light and dark",
    async (_, path) => {
      // The page's own policy forbids what axe needs to run; other tests hold the policy.
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      await page.goto(site.origin + path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: "light" });
        expect({ width, found: await violations(page) }).toEqual({ width, found: [] });
        await page.emulateMedia({ colorScheme: "dark" });
        expect({ width, dark: await violations(page, ["color-contrast"]) }).toEqual({ width, dark: [] });
        const overflow = await page.evaluate<number>(
          "document.documentElement.scrollWidth - window.innerWidth",
        );
        expect({ width, runsOut: overflow > 0 }).toEqual({ width, runsOut: false });
      }
      await context.close();
    },
  );

  test("axe finds what is wrong, where something is", async () => {
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(site.origin);
    await page.evaluate('document.querySelector("h1").innerHTML = "<img src=x>"');
    expect((await violations(page)).join()).toContain("image-alt");
    await page.close();
  });
});
