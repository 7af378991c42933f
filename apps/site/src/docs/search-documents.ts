import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { textOf, trusted } from "../html/html.ts";
import { DOCUMENTS } from "../search/search-facets.ts";
import type { SearchRecord } from "../search/search-record.ts";

/** The documents of a built site for the search: what stands in them, read off their pages. */
export function* searchDocuments(site: string): Generator<SearchRecord> {
  for (const file of globSync("docs/**/index.html", { cwd: site }).sort()) {
    const page = readFileSync(join(site, file), "utf8");
    const article = /<article>([\s\S]*?)<\/article>/.exec(page)?.[1] ?? "";
    const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(article)?.[1] ?? "";
    yield {
      url: `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`,
      // Elements part words: a space in place of each keeps the cells of a table apart.
      content: textOf(trusted(article.replaceAll("<", " <")))
        .replaceAll(/\s+/g, " ")
        .trim(),
      meta: { title: textOf(trusted(title)), about: DOCUMENTS },
      filters: { collection: [DOCUMENTS] },
    };
  }
}
