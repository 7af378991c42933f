import { yamlText } from "../../formats/yaml-text.ts";
import { writeWith } from "../chosen.ts";
import type { Form, RecordWriter } from "../form.ts";

/**
 * YAML 1.2: a document for each record, as the records are authored, collection by collection. Text that a reader of
 * YAML 1.1 would take for a truth value, a date or a line break is put in quotes.
 */
export const yaml: Form = {
  id: "yaml",
  title: "YAML",
  mediaType: "application/yaml",
  extension: "yaml",
  losses: [
    "The version and the redirects are no records and are left out.",
    "The comments of the authored files are left out.",
  ],
  write: (dataset, options = {}) => writeWith(recordWriter(), dataset, options),
  recordWriter,
};

const STYLE = {
  version: "1.2",
  schema: "core",
  compat: "yaml-1.1",
  lineWidth: 100,
  aliasDuplicateObjects: false,
} as const;

function recordWriter(): RecordWriter {
  return { head: "", record: (record) => `---\n${yamlText(record, STYLE)}`, tail: "" };
}
