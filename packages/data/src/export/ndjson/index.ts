import { writeWith } from "../chosen.ts";
import type { Form, RecordWriter } from "../form.ts";

/** NDJSON: a record on each line, collection by collection, by id. A record's `type` says which collection it is of. */
export const ndjson: Form = {
  id: "ndjson",
  title: "NDJSON",
  mediaType: "application/x-ndjson",
  extension: "ndjson",
  losses: ["The version and the redirects are no records and are left out."],
  write: (dataset, options = {}) => writeWith(recordWriter(), dataset, options),
  recordWriter,
};

function recordWriter(): RecordWriter {
  return { head: "", record: (record) => `${JSON.stringify(record)}\n`, tail: "" };
}
