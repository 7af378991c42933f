import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { lacksBrowser } from "./chromium.ts";
import { openSite } from "./open-site.ts";
import { TEMPLATES } from "./templates.ts";

const site = openSite();

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

/** Numbers everything on the page that a pointer can use and that is to be seen, and answers how many there are. */
const NUMBER_ALL = `(() => {
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled);
  all.forEach((one, index) => { one.dataset.stop = index; });
  return all.length;
})()`;

/** Where the keyboard stands, and whether that is to be seen. */
const STOP = `(() => {
  const one = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  return { stop: one.dataset.stop, name: one.outerHTML.slice(0, 80), isSeen: outlineStyle !== "none" && outlineWidth !== "0px" };
})()`;

interface Stop {
  readonly stop?: string;
  readonly name: string;
  readonly isSeen: boolean;
}

/** Goes through a page by the tabulator key, and answers where that stopped. */
async function run(page: Page, most: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press("Tab");
    stops.push(await page.evaluate<Stop>(STOP));
  }
  return stops;
}

describe.skipIf(lacksBrowser)("in a real browser", () => {
  test.each(["overview", "pledge", "list", "map", "search", "validate"])(
    "the keyboard reaches everything on %s that a pointer can use, and shows where it is",
    async (template) => {
      await on(TEMPLATES[template] as string, {}, async (page) => {
        // The search draws its boxes once its index is there.
        if (template === "search") await page.locator("#facets input").first().waitFor();
        const all = await page.evaluate<number>(NUMBER_ALL);
        const stops = await run(page, all);
        const reached = new Set(stops.map(({ stop }) => stop));
        expect(all).toBeGreaterThan(15);
        expect(reached.size).toBe(all);
        expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
      });
    },
  );

  test("what the keyboard does not reach, or reaches unseen, is told", async () => {
    await on("/", { bypassCSP: true }, async (page) => {
      await page.setContent(
        '<a href="/a" style="outline:none">a</a><a href="/b" tabindex="-1">b</a><a href="/c">c</a>',
      );
      const all = await page.evaluate<number>(NUMBER_ALL);
      const stops = await run(page, 2);
      expect(all).toBe(3);
      expect(new Set(stops.map(({ stop }) => stop)).size).toBe(2);
      expect(stops.map(({ isSeen }) => isSeen)).toEqual([false, true]);
    });
  });

  test("who wishes for less motion sees none, and who does not is led smoothly", async () => {
    const behaviour = (page: Page) =>
      page.evaluate<string>("getComputedStyle(document.documentElement).scrollBehavior");
    expect(await on("/", { reducedMotion: "reduce" }, behaviour)).toBe("auto");
    expect(await on("/", { reducedMotion: "no-preference" }, behaviour)).toBe("smooth");
  });

  test("in forced colours fields and popovers keep an edge, and figures take the reader's colours", async () => {
    await on(TEMPLATES.agreement as string, { forcedColors: "active" }, async (page) => {
      const edge = (selector: string) =>
        page.evaluate<string>(`getComputedStyle(document.querySelector("${selector}")).borderTopStyle`);
      expect(await edge(".site-search input")).toBe("solid");
      expect(await edge(".why")).toBe("solid");
      const ink = 'getComputedStyle(document.documentElement).getPropertyValue("--dp-ink").trim()';
      expect(await page.evaluate<string>(ink)).toBe("CanvasText");
    });
  });

  test("a page can be printed: it becomes a PDF of several sheets", async () => {
    await on(TEMPLATES.agreement as string, {}, async (page) => {
      const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
      expect(pdf.slice(0, 5)).toBe("%PDF-");
      expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBeGreaterThan(2);
    });
  });
});
