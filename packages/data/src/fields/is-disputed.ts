import type { Claim, DatasetRecord } from "../../types/index.d.ts";

/** A claim that stands and excludes the record's own value. */
export function isRival({ relation, status }: Claim): boolean {
  return relation === "rival" && status !== "withdrawn";
}

/** Whether sources disagree on any field of a record. */
export function isDisputed(record: DatasetRecord): boolean {
  return record.claims.some(isRival);
}
