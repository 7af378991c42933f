import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** The folder that `npm run build` fills. */
export const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
  svg: "image/svg+xml",
  woff2: "font/woff2",
  json: "application/json",
};

/** The built pages, as paths from the root of the site: `/`, `/agreements/`, `/404.html` … */
export function builtPages(root: string = DIST): readonly string[] {
  if (!existsSync(join(root, "index.html")))
    throw new Error(`${root} holds no site: run \`npm run build\` first.`);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => `/${name.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`)
    .sort();
}

/** The file behind an address of the site; undefined where there is none. */
export function fileOf(path: string, root: string = DIST): string | undefined {
  const file = join(root, decodeURIComponent(path), path.endsWith("/") ? "index.html" : "");
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Serves the built site on a port of the system's choice. */
export async function serveSite(root: string = DIST): Promise<{ readonly origin: string; close(): void }> {
  const server: Server = createServer((request, response) => {
    const file = fileOf(new URL(request.url ?? "/", "http://localhost").pathname, root);
    response.statusCode = file ? 200 : 404;
    response.setHeader("content-type", MEDIA_TYPES[file?.split(".").at(-1) ?? ""] ?? "text/plain");
    // As a server for people would: what is text goes compressed.
    const isText = file !== undefined && !/\.(png|woff2|ico|sqlite|pf_.*|pagefind)$/.test(file);
    const zips = isText && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
    if (zips) response.setHeader("content-encoding", "gzip");
    response.setHeader("cache-control", "max-age=600");
    response.end(file && (zips ? gzipSync(readFileSync(file)) : readFileSync(file)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
