import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";
import { type SiteData, siteData } from "../dataset/site-data.ts";
import { searchDocuments } from "../docs/search-documents.ts";
import { type SearchRecord, searchRecords } from "./search-record.ts";

/** Where the index is, from the root of the site. */
const FOLDER = "pagefind";

/** What Pagefind writes for those who use its own widgets. */
const WIDGETS = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;

/** Writes the index that the search page loads parts of, once the pages are built. */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const number = await writeSearchIndex(await siteData(), fileURLToPath(dir));
        logger.info(`${number} records and documents in the search`);
      },
    },
  };
}

async function writeSearchIndex(data: SiteData, site: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index cannot be made: ${errors.join(" ")}`);
  let number = 0;
  try {
    for (const { url, content, meta, filters } of everything(data, site)) {
      const added = await index.addCustomRecord({
        url,
        content,
        language: "en",
        meta: { ...meta },
        filters: Object.fromEntries(Object.entries(filters).map(([name, words]) => [name, [...words]])),
      });
      if (added.errors.length > 0)
        throw new Error(`${url} cannot be put into the search: ${added.errors.join(" ")}`);
      number += 1;
    }
    for (const { path, content } of (await index.getFiles()).files) {
      if (WIDGETS.test(path)) continue;
      mkdirSync(dirname(join(site, FOLDER, path)), { recursive: true });
      writeFileSync(join(site, FOLDER, path), content);
    }
  } finally {
    await close();
  }
  return number;
}

function* everything(data: SiteData, site: string): Generator<SearchRecord> {
  yield* searchDocuments(site);
  yield* searchRecords(data);
}
