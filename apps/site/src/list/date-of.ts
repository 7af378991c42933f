import { headlineOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";

/** The date that a record is listed by; a statement without one of its own has that of its occasion. */
export function dateOf(record: DatasetRecord, data: SiteData): string | undefined {
  const { date } = headlineOf(record);
  if (date !== undefined || record.type !== "statement" || record.occasion === undefined) return date;
  const occasion = data.get(record.occasion);
  return occasion && headlineOf(occasion).date;
}
