import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { siteData } from "../dataset/site-data.ts";
import { type SiteFile, siteFiles } from "../files/site-files.ts";
import { identityOf } from "../identity.ts";
import { writeSearchIndex } from "../search/search-index.ts";

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

/** So many files are written in one go, before what other threads and programs have done is attended to. */
const IN_ONE_GO = 50;

/**
 * Writes the files that stand beside the pages (see `siteFiles`) once these are built. As pages of the framework they
 * would take longer than all pages together. Pictures and the index of the search are made elsewhere, meanwhile. While
 * developing the files are made as they are asked for.
 */
export function writtenFiles(): AstroIntegration {
  return {
    name: "written-files",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const data = await siteData();
        const [files, found] = await Promise.all([
          writeFiles(siteFiles(data, identityOf()), root),
          writeSearchIndex(data, root),
        ]);
        logger.info(`${files} files beside the pages, ${found} records and documents in the search`);
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

async function writeFiles(files: Iterable<SiteFile>, root: string): Promise<number> {
  const folders = new Set<string>();
  const pictures: Promise<void>[] = [];
  let number = 0;
  for (const file of files) {
    const path = join(root, file.path);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const content = file.write();
    if (content instanceof Promise) pictures.push(content.then((bytes) => writeFileSync(path, bytes)));
    else writeFileSync(path, content);
    number += 1;
    if (number % IN_ONE_GO === 0) await setImmediate();
  }
  await Promise.all(pictures);
  return number;
}

async function fileAt(path: string): Promise<SiteFile | undefined> {
  for (const file of siteFiles(await siteData(), identityOf())) if (file.path === path) return file;
  return undefined;
}
