import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import { COLLECTION_NAMES } from "../../shape/index.ts";
import { chosenIn } from "../chosen.ts";
import type { ExportOptions, Form } from "../form.ts";

export { publishedDocument } from "./published-document.ts";

/**
 * JSON (RFC 8259): the whole dataset as one document `{$schema, version, articles, …, redirects}`, or the array of
 * one collection. Each record stands on a line of its own, so that line tools can work on the file too.
 */
export const json: Form = {
  id: "json",
  title: "JSON",
  mediaType: "application/json",
  extension: "json",
  losses: [],
  write: writeJson,
};

function* writeJson(dataset: ReadonlyDataset, options: ExportOptions = {}): Generator<string> {
  if (options.collection !== undefined) {
    yield* writeArray(chosenIn(dataset, options.collection, options), "\n");
    return;
  }
  yield "{\n";
  if (dataset.$schema !== undefined) yield `"$schema":${JSON.stringify(dataset.$schema)},\n`;
  yield `"version":${JSON.stringify(dataset.version)},\n`;
  for (const name of COLLECTION_NAMES) {
    yield `"${name}":`;
    yield* writeArray(chosenIn(dataset, name, options), ",\n");
  }
  yield '"redirects":';
  yield* writeArray(options.ids === undefined ? dataset.redirects : [], "\n}\n");
}

function* writeArray(values: readonly unknown[], end: string): Generator<string> {
  if (values.length === 0) {
    yield `[]${end}`;
    return;
  }
  yield "[\n";
  for (const [index, value] of values.entries()) {
    yield `${JSON.stringify(value)}${index === values.length - 1 ? "" : ","}\n`;
  }
  yield `]${end}`;
}
