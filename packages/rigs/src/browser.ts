import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** A Chromium of this machine, if there is one; where `CI` is set, one has to be there. */
export function findBrowser(): string | undefined {
  const places = [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  const found = places.find((path) => path !== undefined && existsSync(path));
  if (found === undefined && process.env.CI) throw new Error("There is no Chromium: set CHROMIUM_PATH.");
  return found;
}

/** What a page of a folder of files has become once its scripts have run. */
export async function dumpedDom(folder: string): Promise<string> {
  const server = createServer(async ({ url = "/" }, response) => {
    const path = url.endsWith("/") ? `${url}index.html` : url;
    const body = await readFile(join(folder, path)).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": TYPES[extname(path)] ?? "text/plain",
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const profile = mkdtempSync(join(tmpdir(), "defense-pact-browser-"));
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const flags = `--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --user-data-dir=${profile} --dump-dom ${address}`;
    const { stdout } = await promisify(execFile)(findBrowser() as string, flags.split(" "));
    return stdout;
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
