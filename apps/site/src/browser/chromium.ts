import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where a Chromium is: `CHROMIUM_PATH`, the system's, or the one that `npx playwright install chromium` put in place. */
export function chromiumPath(): string | undefined {
  const { CHROMIUM_PATH } = process.env;
  return [CHROMIUM_PATH, ...SYSTEM, chromium.executablePath()].find((path) => path && existsSync(path));
}

/**
 * Whether tests that drive a browser are to be left out: there is none. On a machine that proves changes (`CI`) they
 * are not: there a missing browser is a failure.
 */
export const lacksBrowser = chromiumPath() === undefined && !process.env.CI;

/** Starts Chromium without a window; it asks nothing of the network by itself. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath)
    throw new Error("There is no Chromium: set CHROMIUM_PATH, or run `npx playwright install chromium`.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}
