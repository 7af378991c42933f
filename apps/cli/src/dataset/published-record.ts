import type { DatasetRecord } from "@org/defense-pact-data";
import { collectionOfId } from "@org/defense-pact-data/model";
import { dataFile } from "./data-file.ts";
import { findLine } from "./find-line.ts";

/** A record of the installed dataset, read by itself; undefined where there is none of that id. */
export function publishedRecord(id: string): DatasetRecord | undefined {
  const collection = collectionOfId(id);
  const line = collection && findLine(dataFile(`${collection}.ndjson`), id);
  return line === undefined ? undefined : (JSON.parse(line) as DatasetRecord);
}
