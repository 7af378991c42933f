/**
 * Draws the pictures in `public` that cannot be SVG: the card that other sites show beside a link, and the icon for
 * browsers that know no other. Run it after a change to either: `node src/build/draw-pictures.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { launchChromium } from "../browser/chromium.ts";

const PUBLIC = new URL("../../public/", import.meta.url);
const ICON = readFileSync(new URL("favicon.svg", PUBLIC), "utf8");
const FONT = readFileSync(
  createRequire(import.meta.url).resolve(
    "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  ),
).toString("base64");

/** It bears no name, so that another team's site can show it too. */
const CARD = `<style>
@font-face { font-family: Sans; font-weight: 200 900; src: url(data:font/woff2;base64,${FONT}) }
body { margin: 0; padding: 90px; box-sizing: border-box; height: 630px; background: #fbfaf6; color: #1c1b18; font: 650 74px/1.16 Sans; letter-spacing: -0.01em; display: flex; flex-direction: column; justify-content: space-between }
svg { width: 110px } p { margin: 0 }
</style><p>Who agreed and promised what to whom, who says so, and where sources disagree</p>${ICON}`;

async function drawn(browser: Browser, markup: string, width: number, height: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: "light" });
  await page.setContent(markup);
  await page.evaluate("document.fonts.ready");
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

/** An icon file of one PNG: a header, an entry that says where the picture is, and the picture. */
function iconOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

const browser = await launchChromium();
writeFileSync(new URL("card.png", PUBLIC), await drawn(browser, CARD, 1200, 630));
const icon = await drawn(browser, `<style>body{margin:0}svg{display:block}</style>${ICON}`, 32, 32);
writeFileSync(new URL("favicon.ico", PUBLIC), iconOf(icon, 32));
await browser.close();
