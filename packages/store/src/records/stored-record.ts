import type { DatasetRecord } from "@org/defense-pact-data/types";
import { project } from "../query/project.ts";
import type { StoredRecord } from "../store.ts";

/** A record that is parsed when someone looks at it: most are sent on as they are. */
export function storedRecord(id: string, json: string): StoredRecord {
  let parsed: DatasetRecord | undefined;
  return {
    id,
    json,
    get record() {
      parsed ??= JSON.parse(json) as DatasetRecord;
      return parsed;
    },
  };
}

/** The same with the fields asked for alone. */
export function projected({ id, record }: StoredRecord, pointers: readonly string[]): StoredRecord {
  return storedRecord(id, JSON.stringify(project(record, pointers)));
}

/** What is stored of some records as one JSON array. */
export function jsonArray(records: readonly Pick<StoredRecord, "json">[]): string {
  return `[${records.map(({ json }) => json).join(",")}]`;
}
