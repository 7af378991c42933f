import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { siteData } from "../dataset/site-data.ts";
import { escapeHtml } from "../html/html.ts";
import { identityOf } from "../identity.ts";

/** A site map holds at most this many addresses (sitemaps.org). */
const MOST_ADDRESSES = 50_000;

/** The files that tell search engines which pages there are: `robots.txt`, and `sitemap.xml`, in parts where they are many. */
export function siteMapFiles(
  url: string,
  paths: readonly string[],
  most = MOST_ADDRESSES,
): ReadonlyMap<string, string> {
  const robots = `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap.xml\n`;
  const addresses = [...paths].sort().map((path) => `${url}${path}`);
  const files = new Map([["robots.txt", robots]]);
  if (addresses.length <= most) return files.set("sitemap.xml", listing("urlset", "url", addresses));
  const parts = Array.from(
    { length: Math.ceil(addresses.length / most) },
    (_, part) => `sitemap-${part + 1}.xml`,
  );
  for (const [part, name] of parts.entries())
    files.set(name, listing("urlset", "url", addresses.slice(part * most, (part + 1) * most)));
  return files.set(
    "sitemap.xml",
    listing(
      "sitemapindex",
      "sitemap",
      parts.map((name) => `${url}/${name}`),
    ),
  );
}

function listing(root: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => `<${item}><loc>${escapeHtml(address)}</loc></${item}>\n`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items}</${root}>\n`;
}

/** Writes them once the pages are built, without those that ask not to be found: what has moved, and the page for no page. */
export function siteMap(): AstroIntegration {
  return {
    name: "site-map",
    hooks: {
      "astro:build:done": async ({ dir, pages }) => {
        const { dataset } = await siteData();
        const hidden = new Set(["/404/", "/404.html", ...dataset.redirects.map(({ from }) => `/${from}/`)]);
        const paths = pages.map(({ pathname }) => `/${pathname}`).filter((path) => !hidden.has(path));
        for (const [name, text] of siteMapFiles(identityOf().url, paths))
          writeFileSync(join(fileURLToPath(dir), name), text);
      },
    },
  };
}
