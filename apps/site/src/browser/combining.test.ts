import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { lacksBrowser } from "./chromium.ts";
import { openSite } from "./open-site.ts";

const site = openSite();

const said = (page: Page) => page.locator("#combined", { hasText: /\.$/ });
const titles = (page: Page) => page.locator("#list + div tbody tr").count();

describe.skipIf(lacksBrowser)("in a real browser", () => {
  test("facets combine on a list, stand in its address, and lead back", async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/events/`);
    const all = await titles(page);
    await page.selectOption("#combine-kind", "visit");
    await page.waitForURL("**/events/?kind=visit");
    await said(page).waitFor();
    const visits = await titles(page);
    expect(visits).toBeLessThan(all);
    await page.selectOption("#combine-participant", "lloyd-austin");
    await page.waitForURL("**/events/?kind=visit&participant=lloyd-austin");
    await page.locator("#combined", { hasText: "all of these." }).waitFor();
    const both = await titles(page);
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThanOrEqual(visits);
    await page.goBack();
    await page.goBack();
    await page.waitForURL("**/events/");
    expect(await titles(page)).toBe(all);
    await page.close();
  });

  test("an address with facets shows what it asks for, and passes over what is no facet or no value", async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/agreements/?party=kenya&kind=framework&status=never&x=%3Cimg%3E`);
    await said(page).waitFor();
    expect(await page.innerText("#combined")).toBe(
      "1 agreement has all of these. Left out, since there is no such choice: status=never, x=<img>.",
    );
    expect(await page.innerText(".record-head .finding")).toBe("1 agreement has all of these.");
    expect(await page.locator("#list + div tbody").innerText()).toContain(
      "framework for defence cooperation",
    );
    await page.close();
  });

  test("what speaks of all pledges gives way to those that were asked for, and comes back", async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/pledges/`);
    const finding = await page.innerText(".record-head .finding");
    await page.selectOption("#combine-giver", "kenya");
    await said(page).waitFor();
    expect(await page.locator("#lanes").isVisible()).toBe(false);
    expect(await page.innerText(".record-head .finding")).toBe(await page.innerText("#combined"));
    await page.goBack();
    await page.locator("#lanes").waitFor();
    expect(await page.innerText(".record-head .finding")).toBe(finding);
    await page.close();
  });

  test("the page of one facet leads to where it combines with others", async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/agreements/kind/framework/`);
    await page.click("text=Combine with others");
    await page.waitForURL("**/agreements/?kind=framework");
    await said(page).waitFor();
    await page.close();
  });

  test("without scripts the list is whole, and each facet has its page", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/agreements/?kind=framework`);
    expect(await page.locator("#combine").isVisible()).toBe(false);
    const all = await titles(page);
    await page.click('.facets a[href="/agreements/kind/framework/"]');
    const some = await titles(page);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await context.close();
  });
});
