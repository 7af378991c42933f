import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { PALETTE } from "@org/defense-pact-figures";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { builtPages, fileOf } from "./built-site.ts";
import { lacksBrowser } from "./chromium.ts";
import { openSite } from "./open-site.ts";
import { TEMPLATES } from "./templates.ts";

const RECORD = TEMPLATES.agreement as string;

const site = openSite();

/** Opens a page, does something with it, and closes it. */
async function on<T>(
  path: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
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

/** The part of the page that a reader sees, and what a probe in the page answers. */
const visible = (selector: string) =>
  `document.querySelector(${JSON.stringify(selector)})?.checkVisibility() ?? null`;

describe.skipIf(lacksBrowser)("in a real browser", () => {
  test.each(Object.entries(TEMPLATES))(
    "%s breaks no policy, asks for nothing that is not there, and only of the site itself",
    async (_, path) => {
      const context = await site.browser.newContext();
      const page = await context.newPage();
      const faults: string[] = [];
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("request", (request) => request.url().startsWith(site.origin) || faults.push(request.url()));
      page.on("response", (response) => {
        // Chromium asks for an icon of its own accord.
        if (response.status() >= 400 && !response.url().endsWith("/favicon.ico"))
          faults.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(site.origin + path);
      await context.close();
      expect(faults.filter((fault) => !/favicon|Failed to load resource/.test(fault))).toEqual([]);
    },
  );

  test("without scripts a page says the same, and a value still opens its evidence by the keyboard", async () => {
    // A picture drawn by the browser is all that a script adds.
    const read = async (page: Page) => {
      await page.locator("[data-png]").evaluateAll((buttons) => {
        for (const button of buttons) button.parentElement?.remove();
      });
      return page.innerText("main");
    };
    const withScripts = await on(RECORD, {}, read);
    await on(RECORD, { javaScriptEnabled: false }, async (page) => {
      expect(await read(page)).toBe(withScripts);
      const popover = page.locator("#why-signed-date");
      expect(await popover.isVisible()).toBe(false);
      await page.locator('[popovertarget="why-signed-date"]').first().focus();
      await page.keyboard.press("Enter");
      expect(await popover.isVisible()).toBe(true);
      expect(await popover.innerText()).toContain("on Monday signed");
      await page.keyboard.press("Escape");
      expect(await popover.isVisible()).toBe(false);
    });
  });

  test("an evidence popover stays inside a phone's screen", async () => {
    await on(RECORD, { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.click('[popovertarget="why-signed-date"]');
      const box = await page.locator("#why-signed-date").boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    });
  });

  test("the first stop of the keyboard skips to the content", async () => {
    await on(RECORD, {}, async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the content");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("main");
    });
  });

  test("on paper there is no navigation and no popover, but the evidence and the permalink", async () => {
    await on(RECORD, { colorScheme: "dark" }, async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const gone of [".site-nav", ".site-search", ".why", ".cited-mark"]) {
        expect([gone, await page.evaluate(visible(gone))]).toEqual([gone, false]);
      }
      for (const kept of [".claims", ".site-foot", ".facts"]) {
        expect([kept, await page.evaluate(visible(kept))]).toEqual([kept, true]);
      }
      expect(await page.innerText(".site-foot")).toContain(RECORD);
      expect(await page.evaluate("getComputedStyle(document.body).color")).toBe(rgb(PALETTE.ink.light));
    });
  });

  test.each(Object.entries(TEMPLATES))(
    "%s: at twice the size of text nothing runs out of a phone's page",
    async (_, path) => {
      await on(path, { viewport: { width: 390, height: 844 } }, async (page) => {
        await page.evaluate('document.documentElement.style.setProperty("font-size", "200%")');
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(
          0,
        );
      });
    },
  );

  test.each(["light", "dark"] as const)(
    "the colours of text stand out from the ground in %s",
    async (colorScheme) => {
      const contrasts = await on("/", { colorScheme, bypassCSP: true }, (page) =>
        page.evaluate<Record<string, number>>(CONTRASTS),
      );
      for (const [token, contrast] of Object.entries(contrasts)) {
        expect([token, contrast >= 4.5]).toEqual([token, true]);
      }
    },
  );
});

/** The contrast of each text colour with the ground, by WCAG 2.2, from the colours that the browser settles on. */
const CONTRASTS = `(() => {
  const probe = document.body.appendChild(document.createElement("i"));
  const luminance = (token) => {
    probe.style.color = "var(" + token + ")";
    const parts = getComputedStyle(probe).color.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255);
    const [r, g, b] = parts.map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const tokens = ["--ink", "--quiet", "--link", "--link-visited", "--focus", "--dp-announced", "--dp-committed", "--dp-allocated", "--dp-provided", "--dp-completed"];
  const on = (ground) => Object.fromEntries(tokens.map((token) => [token + " on " + ground, contrast(luminance(token), luminance(ground))]));
  return { ...on("--ground"), ...on("--mark") };
})()`;

function rgb(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${r}, ${g}, ${b})`;
}

/** Compressed HTML, in bytes: what a page may weigh, so that it opens at once on a poor line. */
const CEILINGS: Readonly<Record<string, number>> = { record: 15_000, map: 40_000 };

function weightOf(path: string): number {
  return gzipSync(readFileSync(fileOf(path) as string), { level: 9 }).length;
}

test("a record's page weighs 15 kB or less", () => {
  const records = builtPages().filter((path) => /^\/[a-z]+\/[a-z0-9-]+\/$/.test(path));
  const heavy = records.filter((path) => weightOf(path) > (CEILINGS.record as number));
  expect(records.length).toBeGreaterThan(300);
  expect(heavy).toEqual([]);
});

test("the map's page weighs 40 kB or less", () => {
  expect(weightOf("/map/")).toBeLessThanOrEqual(CEILINGS.map as number);
});

test("the font that is preloaded weighs 50 kB or less", () => {
  const [, font = ""] =
    /rel="preload" href="([^"]+)"/.exec(readFileSync(fileOf("/") as string, "utf8")) ?? [];
  expect(readFileSync(fileOf(font) as string).length).toBeLessThanOrEqual(50_000);
});
