import { readFileSync } from "node:fs";
import type { Dataset } from "@org/defense-pact-data";
import { dataFile } from "./data-file.ts";

let dataset: Dataset | undefined;

/** The installed dataset as one document; what needs a record or two reads them with `publishedRecord`. */
export function publishedDataset(): Dataset {
  dataset ??= JSON.parse(readFileSync(dataFile("dataset.json"), "utf8")) as Dataset;
  return dataset;
}
