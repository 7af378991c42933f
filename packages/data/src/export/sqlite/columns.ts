import type { DatasetRecord } from "../../../types/index.d.ts";
import { headlineOf } from "../../dataset/headline.ts";
import { searchedText } from "../../dataset/searched-text.ts";
import { bounds } from "../../dates/index.ts";
import { collectionOfType } from "../../shape/index.ts";

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
  const { title, kind = null, status = null, date = null } = headlineOf(record);
  const days = date === null ? undefined : bounds(date);
  return {
    collection: collectionOfType(record.type) as string,
    title,
    kind,
    status,
    date,
    earliest: finite(days?.earliest),
    latest: finite(days?.latest),
    text: searchedText(record),
  };
}

function finite(day: number | undefined): number | null {
  return day !== undefined && Number.isFinite(day) ? day : null;
}
