import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite } from "./built-site.ts";
import { lacksBrowser, launchChromium } from "./chromium.ts";
import { freePort, MEASURED, scoresOf } from "./scores.ts";
import { TEMPLATES } from "./templates.ts";

let browser: Browser;
let port: number;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  if (lacksBrowser) return;
  port = await freePort();
  browser = await launchChromium([`--remote-debugging-port=${port}`]);
  site = await serveSite();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

// Performance depends on the machine and is measured apart: `npm run lighthouse`.
describe.skipIf(lacksBrowser)("in a real browser", () => {
  test.each(MEASURED)(
    "%s: Lighthouse gives 100 for accessibility, best practices and what search engines need",
    async (template) => {
      const address = `${site.origin}${TEMPLATES[template]}`;
      expect(
        await scoresOf(address, port, "mobile", ["accessibility", "best-practices", "seo"]),
      ).toMatchObject({
        scores: { accessibility: 100, "best-practices": 100, seo: 100 },
        faults: [],
      });
    },
  );
});
