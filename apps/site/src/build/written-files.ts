import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { siteData } from "../dataset/site-data.ts";
import { type SiteFile, siteFiles } from "../files/site-files.ts";
import { identityOf } from "../identity.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  csv: "text/csv; charset=utf-8",
  svg: "image/svg+xml",
  atom: "application/atom+xml; charset=utf-8",
  xml: "application/xml",
  png: "image/png",
  html: "text/html; charset=utf-8",
  css: "text/css",
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
};

/**
 * Writes the files that stand beside the pages (see `siteFiles`) once these are built. As pages of the framework they
 * would take longer than all pages together. While developing they are made as they are asked for.
 */
export function writtenFiles(): AstroIntegration {
  return {
    name: "written-files",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const folders = new Set<string>();
        let number = 0;
        for (const file of siteFiles(await siteData(), identityOf())) {
          const path = join(root, file.path);
          const folder = dirname(path);
          if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
          folders.add(folder);
          writeFileSync(path, await file.write());
          number += 1;
        }
        logger.info(`${number} files beside the pages`);
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
          const file = await fileAt(path);
          if (!file) return next();
          response.setHeader("content-type", MEDIA_TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain");
          response.end(await file.write());
        });
      },
    },
  };
}

async function fileAt(path: string): Promise<SiteFile | undefined> {
  for (const file of siteFiles(await siteData(), identityOf())) if (file.path === path) return file;
  return undefined;
}
