import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { SiteData } from "../dataset/site-data.ts";
import { searchDocuments } from "../docs/search-documents.ts";
import { type SearchRecord, searchRecords } from "./search-record.ts";

/** Where the index is, from the root of the site. */
const FOLDER = "pagefind";

/** What Pagefind writes for those who use its own widgets. */
const WIDGETS = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;

/** So many records are on their way to Pagefind, a program of its own, at once. */
const AT_ONCE = 100;

/**
 * Writes the index that the search page loads parts of: of the records, and of the documents once their pages are built.
 *
 * @returns how many records and documents it finds
 */
export async function writeSearchIndex(
  data: SiteData,
  site: string,
  pagesBuilt: Promise<void>,
): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index cannot be made: ${errors.join(" ")}`);
  let number = 0;
  try {
    number += await addAll(index, searchRecords(data));
    await pagesBuilt;
    number += await addAll(index, searchDocuments(site));
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

async function addAll(index: PagefindIndex, records: Iterable<SearchRecord>): Promise<number> {
  let number = 0;
  for (const some of inPortions(records, AT_ONCE)) {
    await Promise.all(some.map((record) => add(index, record)));
    number += some.length;
  }
  return number;
}

async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { url, content, meta, filters } = record;
  const added = await index.addCustomRecord({
    url,
    content,
    language: "en",
    meta: { ...meta },
    filters: Object.fromEntries(Object.entries(filters).map(([name, words]) => [name, [...words]])),
  });
  if (added.errors.length > 0)
    throw new Error(`${url} cannot be put into the search: ${added.errors.join(" ")}`);
}

function* inPortions<T>(all: Iterable<T>, size: number): Generator<readonly T[]> {
  let some: T[] = [];
  for (const one of all) {
    some.push(one);
    if (some.length < size) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
