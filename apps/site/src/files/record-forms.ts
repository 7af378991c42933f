import { csv } from "@org/defense-pact-data/export";
import { collectionOfType } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";

/** A form in which a record is offered beside its page. */
export interface RecordForm {
  readonly extension: string;
  readonly title: string;
  write(record: DatasetRecord, data: SiteData): string;
}

/** The forms of a record, in the order in which a page offers them. */
export const RECORD_FORMS: readonly RecordForm[] = [
  { extension: "json", title: "JSON", write: (record) => `${JSON.stringify(record, null, 2)}\n` },
  { extension: "csv", title: "CSV", write: recordCsv },
];

function recordCsv(record: DatasetRecord, { dataset }: SiteData): string {
  const collection = collectionOfType(record.type) as keyof typeof dataset;
  const alone = { ...dataset, [collection]: [record] };
  return [...csv.write(alone, { collection: collection as never })].join("");
}
