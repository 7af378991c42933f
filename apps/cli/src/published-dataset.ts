import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ReadonlyDataset } from "@org/defense-pact-data/diff";

/** The published dataset as one document, read from its file. */
export function publishedDataset(): ReadonlyDataset {
  const file = fileURLToPath(import.meta.resolve("@org/defense-pact-data/data/dataset.json"));
  return JSON.parse(readFileSync(file, "utf8")) as ReadonlyDataset;
}
