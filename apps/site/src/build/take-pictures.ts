/**
 * Takes the pictures of the site that stand in the README, from the built site: `npm run pictures --workspace apps/site`
 * after a build. The same pages in the same browser give the same pictures.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { serveSite } from "../browser/built-site.ts";
import { launchChromium } from "../browser/chromium.ts";
import { TEMPLATES } from "../browser/templates.ts";

const FOLDER = new URL("../../pictures/", import.meta.url);

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 800 };

/** What is shown: the template, how wide, in which colours, and from which part of the page on. */
const PICTURES = [
  { name: "site-overview", template: "overview", size: WIDE, colours: "light" },
  { name: "site-agreement", template: "agreement", size: WIDE, colours: "light" },
  { name: "site-evidence", template: "agreement", size: WIDE, colours: "dark", from: "#evidence" },
  { name: "site-map", template: "map", size: WIDE, colours: "light" },
  { name: "site-phone", template: "pledge", size: PHONE, colours: "dark" },
] as const;

const site = await serveSite();
const browser = await launchChromium();
mkdirSync(FOLDER, { recursive: true });
for (const picture of PICTURES) {
  const page = await browser.newPage({
    viewport: picture.size,
    colorScheme: picture.colours,
    reducedMotion: "reduce",
  });
  await page.goto(site.origin + TEMPLATES[picture.template]);
  if ("from" in picture) await page.evaluate(`document.querySelector("${picture.from}").scrollIntoView()`);
  await page.evaluate("document.fonts.ready.then(() => true)");
  writeFileSync(new URL(`${picture.name}.jpg`, FOLDER), await page.screenshot({ type: "jpeg", quality: 72 }));
  await page.close();
}
await browser.close();
site.close();
