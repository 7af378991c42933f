import type { DatasetRecord } from "../../types/index.d.ts";

/** A dated fact of a record's history. */
export interface Moment {
  /** What happened then: `published`, `signed`, `in-force`, `validity`, a pledge's stage, an event's status, `said`. */
  readonly what: string;
  /** The date's place in the record, by keys. */
  readonly path: string;
  /** In EDTF; a validity is a span. */
  readonly date: string;
}

/** The dated facts of a record, in its own order; actors and places have none. */
export function momentsOf(record: DatasetRecord): Moment[] {
  switch (record.type) {
    case "article":
      return moment("published", "/published", record.published);
    case "agreement":
      return [
        ...moment("signed", "/signed/date", record.signed?.date),
        ...moment("in-force", "/inForce/date", record.inForce?.date),
        ...moment("validity", "/term/validity", record.term?.validity),
      ];
    case "pledge":
      return record.stages.flatMap(({ key, stage, date }) =>
        moment(stage, `/stages/${key ?? stage}/date`, date),
      );
    case "event":
      return moment(record.status, "/date", record.date);
    case "statement":
      return moment("said", "/date", record.date);
    case "actor":
    case "place":
      return [];
    default:
      return record satisfies never;
  }
}

function moment(what: string, path: string, date: string | undefined): Moment[] {
  return date === undefined ? [] : [{ what, path, date }];
}
