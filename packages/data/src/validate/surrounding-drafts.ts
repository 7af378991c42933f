import type { DatasetRecord } from "../../types/index.d.ts";
import { deepEqual } from "../claims/index.ts";
import type { Draft } from "./draft.ts";
import type { RuleDrafter } from "./drafter.ts";

/** The finding on a record that takes the place of another one of the base. */
export function shadowed(
  record: DatasetRecord,
  other: DatasetRecord | undefined,
  drafter: RuleDrafter,
): Draft | undefined {
  if (other === undefined || deepEqual(record, other)) return undefined;
  const message = `${record.id} stands in place of another record of the base with the same id.`;
  return drafter.ofRule("shadows-base", record.id, { path: "/id", message, received: record.id });
}

/** The finding on a record whose file is named after another id. */
export function misnamed(record: DatasetRecord, idOfFile: string, drafter: RuleDrafter): Draft | undefined {
  if (record.id === idOfFile) return undefined;
  const message = `The file's path says ${idOfFile}, the record ${record.id}.`;
  const found = { path: "/id", message, expected: idOfFile, received: record.id };
  return drafter.ofRule("id-matches-file", record.id, found);
}
