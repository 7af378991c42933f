import type { DatasetRecord } from "../../types/index.d.ts";
import type { Expected } from "../formats/index.ts";
import { RECORD_TYPES } from "../shape/index.ts";
import type { Draft } from "./draft.ts";
import { draftOf } from "./drafter.ts";

/** Adds the finding on a record that stands under another type's collection. */
export function misplaced(
  record: DatasetRecord,
  { collection }: Expected,
  drafts: (Draft | undefined)[],
): void {
  if (collection === undefined || RECORD_TYPES[collection] === record.type) return;
  drafts.push(
    draftOf("input/wrong-collection", {
      path: "/type",
      message: `${record.id}: a record of type ${record.type} stands under ${collection}.`,
      expected: RECORD_TYPES[collection],
      received: record.type,
    }),
  );
}
