import { isRival } from "@org/defense-pact-data/fields";
import { headlineOf } from "@org/defense-pact-data/model";
import type { Claim, DatasetRecord } from "@org/defense-pact-data/types";
import type { Citation, Dispute } from "../store.ts";
import { valueAt } from "./value-at.ts";

/** The claims of a record that cite an article, withdrawn ones included; each says so itself. */
export function citationsOf(record: DatasetRecord, article: string): Citation[] {
  const { title } = headlineOf(record);
  return record.claims
    .filter(({ anchors }) => anchors.some(({ source }) => source === article))
    .map((claim) => ({ record: record.id, title, claim }));
}

/** The fields of a record on which sources disagree, in the order of its claims. */
export function disputesOf(record: DatasetRecord): Dispute[] {
  const { title } = headlineOf(record);
  const byPath = new Map<string, Claim[]>();
  for (const claim of record.claims.filter(isRival)) {
    for (const path of claim.paths ?? [claim.path ?? ""])
      byPath.set(path, [...(byPath.get(path) ?? []), claim]);
  }
  return [...byPath].map(([path, rivals]) => {
    const resolution = record.resolutions?.find((one) => one.path === path);
    const value = valueAt(record, path);
    return { record: record.id, title, path, value, rivals, ...(resolution && { resolution }) };
  });
}
