import { readFileSync } from "node:fs";
import type { Release } from "@org/defense-pact-data/diff";
import type { Dataset } from "@org/defense-pact-data/types";
import { type LoadSource, loadPostgres } from "@org/defense-pact-store/postgres";
import { publishedBase } from "./source/published-base.ts";

/** Loads the published dataset with its history, or a valid dataset document, into a PostgreSQL as its current release. */
export async function load(
  url: string,
  file?: string,
): Promise<{ readonly version: string; readonly digest: string }> {
  if (file !== undefined)
    return loadPostgres(sourceOf(JSON.parse(readFileSync(file, "utf8")) as Dataset, []), { url });
  // Whole and oldest first; `changes.json` beside it is for people, and leaves out what a release was before.
  const { history } = await import("@org/defense-pact-data/history");
  return loadPostgres(sourceOf(await publishedBase(), history), { url });
}

function sourceOf({ version, redirects, ...collections }: Dataset, history: readonly Release[]): LoadSource {
  return { version, redirects, history, records: (name) => collections[name] };
}
