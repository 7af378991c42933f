import type { DatasetRecord } from "../../../types/index.d.ts";
import { bounds } from "../../dates/index.ts";
import { SHAPES } from "../../generated/shapes.ts";
import { collectionOfType, facts, type ObjectShape } from "../../shape/index.ts";

/** What is drawn out of a record for sorting, filtering and searching. */
export interface Extract {
  readonly collection: string;
  readonly title: string;
  readonly kind: string | null;
  readonly status: string | null;
  /** The date that a reader would sort the record by, in EDTF. */
  readonly date: string | null;
  /** First and last possible day, in days since 1970-01-01. */
  readonly earliest: number | null;
  readonly latest: number | null;
  /** Names, titles and our own wording, for full text. */
  readonly text: string;
}

/** @throws RangeError where the record's date is not of the EDTF profile: only valid datasets become tables. */
export function extract(record: DatasetRecord): Extract {
  const { kind, status } = record as { kind?: string; status?: string };
  const date = dateOf(record);
  const days = date === undefined ? undefined : bounds(date);
  return {
    collection: collectionOfType(record.type) as string,
    title: titleOf(record),
    kind: kind ?? kindOf(record) ?? null,
    status: status ?? null,
    date: date ?? null,
    earliest: finite(days?.earliest),
    latest: finite(days?.latest),
    text: textOf(record),
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
      return record.stages[0]?.date;
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

function finite(day: number | undefined): number | null {
  return day !== undefined && Number.isFinite(day) ? day : null;
}

const SEARCHED: ReadonlySet<string> = new Set([
  "name",
  "title",
  "headline",
  "summary",
  "gist",
  "purpose",
  "description",
  "designation",
  "capacity",
  "renewal",
]);

function textOf(record: DatasetRecord): string {
  const shape = SHAPES[collectionOfType(record.type) as keyof typeof SHAPES] as ObjectShape;
  return facts(record as unknown as Record<string, unknown>, shape)
    .filter(
      ({ pointer, value }) =>
        typeof value === "string" && SEARCHED.has(pointer.slice(pointer.lastIndexOf("/") + 1)),
    )
    .map(({ value }) => value)
    .join("\n");
}
