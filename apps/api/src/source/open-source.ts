import { createRequire } from "node:module";
import { openStore } from "@org/defense-pact-store";
import type { Config } from "../config/settings.ts";
import type { Opener } from "./watched-source.ts";

/** How to open the store that a configuration names. */
export function openerFor(config: Config): Opener {
  const { databaseUrl: url, databaseReadUrls: readUrls = [], queryTimeoutMs: statementTimeoutMs } = config;
  if (url !== undefined) return () => openStore({ url, readUrls }, { statementTimeoutMs });
  const file = config.datasetFile ?? publishedFile();
  return () => openStore({ file });
}

export function publishedFile(): string {
  return createRequire(import.meta.url).resolve("@org/defense-pact-data/data/dataset.sqlite");
}
