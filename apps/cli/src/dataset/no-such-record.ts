import type { DatasetRecord, Redirect } from "@org/defense-pact-data";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import { UsageError } from "../command.ts";
import { meantRecord } from "../meant-record.ts";
import { publishedDataset } from "./published-dataset.ts";

/** Says that there is no record of an id, and what became of it, or which was probably meant. */
export function noSuchRecord(id: string): UsageError {
  const dataset = publishedDataset();
  const redirect = dataset.redirects.find(({ from }) => from === id);
  if (redirect !== undefined) return redirected(redirect);
  const records = COLLECTION_NAMES.flatMap((name): readonly DatasetRecord[] => dataset[name]);
  const words = id.replace(/^.*\//, "").replaceAll("-", " ");
  return new UsageError(
    `no record "${id}".`,
    meantRecord(id, records) ??
      `\`defense-pact ${words.trim() === "" ? "list" : `search ${words}`}\` may find it.`,
  );
}

/** Says what became of an id that has no record any more. */
export function redirected({ from, kind, reason, to }: Redirect): UsageError {
  return new UsageError(`${from} was ${kind}: ${reason}`, to.map((each) => `See ${each}.`).join("\n"));
}
