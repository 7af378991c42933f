import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { siteData, siteDataOf, useSiteData } from "../dataset/site-data.ts";
import { useDownloadFacts } from "../downloads/downloads.ts";
import { type SiteFile, siteFiles } from "../files/site-files.ts";
import { identityOf } from "../identity.ts";
import { type FilesBeside, startFilesBeside } from "./files-beside.ts";

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
 * Has the files that stand beside the pages (see `siteFiles`) written by a thread of their own while the pages are built.
 * As pages of the framework they would take longer than all pages together. While developing, the files are made as they
 * are asked for.
 */
export function writtenFiles(): AstroIntegration {
  let root: URL;
  let beside: FilesBeside | undefined;
  return {
    name: "written-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = config.outDir;
      },
      // The folder has been emptied by now, and the pages are still to be bundled.
      "astro:build:setup": () => {
        beside ??= startFilesBeside(fileURLToPath(root));
        useSiteData(beside.read.then(({ dataset, releases }) => siteDataOf(dataset, releases)));
        useDownloadFacts(beside.downloads);
      },
      "astro:build:done": async ({ logger }) => {
        if (!beside) return;
        const { files, found, undrawn } = await beside.finish();
        logger.info(`${files} files beside the pages, ${found} records and documents in the search`);
        if (undrawn.length > 0) logger.warn(warningOf(undrawn));
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

function warningOf(undrawn: readonly string[]): string {
  return `The fonts of PNG pictures have Latin letters alone: ${undrawn.map((text) => `"${text}"`).join(", ")} ${undrawn.length === 1 ? "is" : "are"} drawn as empty boxes. The SVG of each figure, and the pages, show them; a name in Latin letters mends the pictures too.`;
}

async function fileAt(path: string): Promise<SiteFile | undefined> {
  for (const file of siteFiles(await siteData(), identityOf())) if (file.path === path) return file;
  return undefined;
}
