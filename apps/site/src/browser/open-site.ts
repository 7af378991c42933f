import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { serveSite } from "./built-site.ts";
import { lacksBrowser, launchChromium } from "./chromium.ts";

/** The built site, served, and a browser to look at it; there are both while the tests of a file run. */
export interface OpenSite {
  readonly browser: Browser;
  readonly origin: string;
}

/** Has the site served and a browser started before the tests of a file, and both ended after them. */
export function openSite(): OpenSite {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof serveSite>> | undefined;
  beforeAll(async () => {
    if (lacksBrowser) return;
    browser = await launchChromium();
    site = await serveSite();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  return {
    get browser() {
      return browser as Browser;
    },
    get origin() {
      return site?.origin ?? "";
    },
  };
}
