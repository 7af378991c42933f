import type { Severity } from "./severity.ts";

/** What stands in the documentation of a finding code. */
export interface CodeEntry {
  /** A sentence that is true of valid input. */
  readonly title: string;
  /** How to mend it, where the finding itself says nothing better. */
  readonly hint: string;
  readonly severity: Severity;
}

const error = (title: string, hint: string): CodeEntry => ({ title, hint, severity: "error" });

/** Every `input/…` code: faults of the file, its text or its arrangement, before any record is judged. A code is never reused. */
export const INPUT_CODES = {
  "input/unreadable": error(
    "Every file named can be read.",
    "Check the path and its permissions; name a file, a folder or a glob.",
  ),
  "input/nothing-to-validate": error(
    "A folder or glob leads to at least one data file.",
    "Data files end in .json, .ndjson, .jsonl, .yaml, .yml or .csv, each also with .gz.",
  ),
  "input/empty": error(
    "An input holds something.",
    "Write an empty list ([]) where no records are meant, or leave the file out.",
  ),
  "input/encoding": error(
    "Text is valid UTF-8.",
    "Save the file as UTF-8, with or without a byte order mark.",
  ),
  "input/nul-byte": error(
    "Text has no NUL bytes.",
    "Write the file again from its source; NUL bytes are left by interrupted copies and by UTF-16.",
  ),
  "input/gzip": error(
    "Compressed data is whole.",
    "Compress or copy the file again; `gzip -t FILE` tests it.",
  ),
  "input/too-large": error(
    "A document fits in memory.",
    "Write the records as NDJSON, one per line: that form is read at any size.",
  ),
  "input/line-too-long": error(
    "A line is no longer than `maxLineBytes`.",
    "Write one record per line, or raise `maxLineBytes` in the configuration.",
  ),
  "input/syntax": error(
    "Text follows the grammar of its format.",
    "Mend the text at the place given; check that the file is named after its format.",
  ),
  "input/truncated": error(
    "Text does not end in the middle.",
    "Copy or download the file again: its end is missing.",
  ),
  "input/duplicate-key": error(
    "An object names each key once.",
    "Keep one of the two; parsers silently drop the others.",
  ),
  "input/unsafe-key": error(
    "No key is named `__proto__`, `constructor` or `prototype`.",
    "Rename the key: programs that copy objects are led astray by it.",
  ),
  "input/too-deep": error(
    "Nesting goes no deeper than `maxDepth`.",
    "Flatten the value; records of the model need fewer than 12 levels.",
  ),
  "input/number-range": error(
    "A number is finite, and a whole number is within ±(2^53 − 1).",
    "Write the number as text, in quotes: a double cannot hold it exactly.",
  ),
  "input/not-json": error(
    "A value given by a program is plain JSON data.",
    "Pass strings, finite numbers, booleans, null, arrays and plain objects only.",
  ),
  "input/yaml-tag": error(
    "YAML uses no tags beyond the core ones.",
    "Leave the tag out and write the plain value.",
  ),
  "input/yaml-key": error("Every YAML key is text.", "Put the key in quotes."),
  "input/yaml-alias": error(
    "YAML aliases resolve and do not multiply.",
    "Write the values out instead of repeating them by alias.",
  ),
  "input/yaml-merge-key": error(
    "YAML does without merge keys (`<<`).",
    "Write the merged fields out: YAML 1.2 has no merge keys.",
  ),
  "input/csv-cells": error(
    "A CSV row has as many cells as the header.",
    "Quote cells that hold commas, line breaks or quotes; write empty cells for what is absent.",
  ),
  "input/csv-cell": error(
    "A CSV cell can be read as its column's type.",
    "Lists of terms stand as a;b, nested values as JSON, numbers and true/false bare.",
  ),
  "input/unknown-column": error(
    "A CSV column names a field of the collection.",
    "Columns are dotted paths of fields, such as signed.date or identifiers.iso3.",
  ),
  "input/duplicate-column": error("A CSV header names each column once.", "Keep one of the two columns."),
  "input/no-collection": error(
    "It is clear which collection a CSV row belongs to.",
    "Add a `type` column, or name the collection (`--collection`; in a program, `collection`).",
  ),
  "input/unknown-collection": error(
    "A document's keys are collections, `redirects`, `version` or `$schema`.",
    "The collections are articles, actors, places, agreements, pledges, events and statements.",
  ),
  "input/not-a-list": error("A collection of a document is a list of records.", "Put the records in [ ]."),
  "input/wrong-collection": error(
    "A record stands in the collection of its type.",
    "Move the record to the collection of its type.",
  ),
  "input/document-header": error(
    "`version` is a semantic version and `$schema` a web address.",
    "Write a version such as 1.2.0, or leave the field out.",
  ),
  "input/rule-failed": error(
    "A rule runs without throwing.",
    "Mend the rule; for a rule of this package, report it with the record.",
  ),
} as const satisfies Readonly<Record<`input/${string}`, CodeEntry>>;

export type InputCode = keyof typeof INPUT_CODES;
