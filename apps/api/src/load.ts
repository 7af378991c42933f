import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Release } from "@org/defense-pact-data/diff";
import type { Dataset } from "@org/defense-pact-data/types";
import { type LoadSource, loadPostgres } from "@org/defense-pact-store/postgres";
import { publishedBase } from "./source/published-base.ts";

/** Loads the published dataset with its history, or a valid dataset document, into a PostgreSQL as its current release. */
export async function load(
  url: string,
  file?: string,
): Promise<{ readonly version: string; readonly digest: string }> {
  const dataset =
    file === undefined ? await publishedBase() : (JSON.parse(readFileSync(file, "utf8")) as Dataset);
  return loadPostgres(sourceOf(dataset, file === undefined ? publishedHistory() : []), { url });
}

function sourceOf({ version, redirects, ...collections }: Dataset, history: readonly Release[]): LoadSource {
  return { version, redirects, history, records: (name) => collections[name] };
}

function publishedHistory(): readonly Release[] {
  const file = createRequire(import.meta.url).resolve("@org/defense-pact-data/data/changes.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { releases: readonly Release[] }).releases;
}
