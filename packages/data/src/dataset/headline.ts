import type { DatasetRecord, Pledge } from "../../types/index.d.ts";

/** What names a record in a list. */
export interface Headline {
  readonly title: string;
  /** The kind; of a pledge that of its promise, of a statement its act. */
  readonly kind?: string;
  readonly status?: string;
  /** The date that a reader would sort the record by, in EDTF. */
  readonly date?: string;
}

/** The title, kind, status and date of any record; what it does not have is left out. */
export function headlineOf(record: DatasetRecord): Headline {
  const { kind = kindOf(record), status } = record as { kind?: string; status?: string };
  const date = dateOf(record);
  return {
    title: titleOf(record),
    ...(kind !== undefined && { kind }),
    ...(status !== undefined && { status }),
    ...(date !== undefined && { date }),
  };
}

function titleOf(record: DatasetRecord): string {
  if (record.type === "article") return record.headline;
  return record.type === "actor" || record.type === "place" ? record.name : record.title;
}

/** What stands for a kind where a record has no field of that name. */
function kindOf(record: DatasetRecord): string | undefined {
  if (record.type === "pledge") return record.promise?.kind;
  return record.type === "statement" ? record.act : undefined;
}

function dateOf(record: DatasetRecord): string | undefined {
  switch (record.type) {
    case "article":
      return record.published;
    case "agreement":
      return record.signed?.date ?? record.inForce?.date ?? record.term?.validity;
    case "pledge":
      // A proposal from a text that tells no day has none.
      return (record.stages as Pledge["stages"] | undefined)?.[0]?.date;
    case "event":
    case "statement":
      return record.date;
    case "actor":
    case "place":
      return undefined;
    default:
      return record satisfies never;
  }
}
