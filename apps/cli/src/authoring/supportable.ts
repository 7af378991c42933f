import type { DatasetRecord } from "@org/defense-pact-data";
import { uncoveredFacts } from "@org/defense-pact-data/claims";
import { type CollectionName, SHAPES } from "@org/defense-pact-data/model";

/** The paths of a new record that want the words of a source; of a statement also its gist, which needs one claim. */
export function supportable(record: DatasetRecord, collection: CollectionName): string[] {
  const facts = uncoveredFacts(record, SHAPES[collection]).filter(({ evidence }) => evidence !== "reference");
  return [...facts.map(({ pointer }) => pointer), ...(collection === "statements" ? ["/gist"] : [])];
}
