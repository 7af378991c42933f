import type { DatasetRecord } from "@org/defense-pact-data";
import { slugOf } from "@org/defense-pact-data/model";
import { isCalled } from "./records-called.ts";
import { nearest } from "./terminal/nearest.ts";

/**
 * "Did you mean …?" for an id without a record: a name without its collection or in another is the likeliest mistake, a
 * name, alias or code of what has another slug the next, then a letter wrong.
 */
export function meantRecord(id: string, records: readonly DatasetRecord[]): string | undefined {
  const slug = slugOf(id);
  const named = records.filter((record) => slugOf(record.id) === slug);
  const called =
    named.length > 0 ? named : records.filter((record) => isCalled(record, slug.replaceAll("-", " ")));
  if (called.length > 0) return `Did you mean ${called.map((record) => record.id).join(" or ")}?`;
  // Of several as near, one of the same collection.
  const beside = records.filter((record) => record.id.startsWith(id.slice(0, -slug.length)));
  const ids = [...beside, ...records].map((record) => record.id);
  const near = nearest(slug, ids.map(slugOf));
  return near && `Did you mean ${ids.find((each) => slugOf(each) === near)}?`;
}
