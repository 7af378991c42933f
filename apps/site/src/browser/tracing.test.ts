import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { lacksBrowser } from "./chromium.ts";
import { openSite } from "./open-site.ts";
import { TEMPLATES } from "./templates.ts";

const site = openSite();
let page: Page;

beforeAll(async () => {
  if (!lacksBrowser) page = await site.browser.newPage();
});

/** A claim as pages show it: a row of evidence, a popover's line, or a fragment with what it supports. */
const CLAIM = 'tr[id^="claim-"] q, .why q, .fragments q, .disagreement q';

/** The addresses that the links and buttons of a part of the page with a number in their words lead to. */
async function numbered(selector: string): Promise<readonly string[]> {
  const found = await page
    .locator(`${selector} a`)
    .evaluateAll((links) =>
      links
        .filter((link) => /\d/.test(link.textContent ?? ""))
        .map((link) => (link as HTMLAnchorElement).getAttribute("href") ?? ""),
    );
  return [...new Set(found)];
}

/** Whether the page that a link leads to shows a claim, or a page that one of its own links leads to does. */
async function claimsWithin(clicks: number, address: string): Promise<boolean> {
  await page.goto(new URL(address, site.origin).href);
  if ((await page.locator(CLAIM).count()) > 0) return true;
  if (clicks <= 1) return false;
  const [next] = await page
    .locator("main table a, main .records a, main .lane a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return next !== undefined && claimsWithin(clicks - 1, next);
}

/** Numbers in the text of a part of the page that stand in no link, and so lead nowhere. */
async function unlinkedNumbers(selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((parts) =>
    parts.flatMap((part) => {
      const copy = part.cloneNode(true) as Element;
      for (const link of copy.querySelectorAll("a, button")) link.remove();
      return copy.textContent?.match(/\d[\d.,]*/g) ?? [];
    }),
  );
}

/** The values with a number that open no evidence: neither they nor a mark beside them is a button. */
async function unproven(selector: string): Promise<readonly string[]> {
  return page
    .locator(selector)
    .evaluateAll((values) =>
      values
        .filter((value) => /\d/.test(value.textContent ?? "") && !value.querySelector("[popovertarget]"))
        .map((value) => value.textContent ?? ""),
    );
}

describe.skipIf(lacksBrowser)("in a real browser", () => {
  test("each number of the overview's first sentence leads to a claim in two clicks", async () => {
    await page.goto(site.origin);
    expect(await unlinkedNumbers(".finding")).toEqual([]);
    const addresses = await numbered(".finding");
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses)
      expect([address, await claimsWithin(2, address)]).toEqual([address, true]);
  });

  test("each sum of the bars leads to a claim in two clicks", async () => {
    await page.goto(site.origin);
    expect(await unlinkedNumbers(".stage-bars td")).toEqual([]);
    const addresses = await numbered(".stage-bars td");
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses)
      expect([address, await claimsWithin(2, address)]).toEqual([address, true]);
  });

  test.each(["agreement", "pledge", "actor"])(
    "each number among the key facts of %s opens its claims, or says that it is from a reference list",
    async (template) => {
      await page.goto(site.origin + TEMPLATES[template]);
      const values = page.locator(".facts dd").filter({ hasText: /\d/ });
      expect(await unproven(".facts dd")).toEqual([]);
      const bare: string[] = [];
      let opened = 0;
      for (const value of await values.all()) {
        for (const button of await value.locator("[popovertarget]").all()) {
          const id = await button.getAttribute("popovertarget");
          await button.click();
          const popover = page.locator(`#${id}`);
          expect(await popover.isVisible()).toBe(true);
          // Quotation marks are drawn by the style sheet and are no text.
          const quoted = await popover.locator("q").count();
          if (quoted === 0 && !(await popover.innerText()).includes("From a reference list"))
            bare.push(`${id}`);
          for (const link of await popover.locator("a.permalink").all()) {
            const row = page.locator(`${await link.getAttribute("href")}`);
            expect(await row.locator("q").count()).toBeGreaterThan(0);
          }
          await page.keyboard.press("Escape");
          opened += 1;
        }
      }
      expect(opened).toBeGreaterThan(0);
      expect(bare).toEqual([]);
    },
  );

  test("a number among facts that opens no evidence is told", async () => {
    await page.setContent('<dl class="facts"><dd>12</dd><dd><button popovertarget="x">3</button></dd></dl>');
    expect(await unproven(".facts dd")).toEqual(["12"]);
  });

  test("a number that leads nowhere is told", async () => {
    await page.setContent('<p class="finding">There are 12, and <a href="/x">3</a> more.</p>');
    expect(await unlinkedNumbers(".finding")).toEqual(["12,"]);
  });
});
