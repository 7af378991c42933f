import { createHash } from "node:crypto";
import type { ReadonlyDataset, Release } from "../../diff/index.ts";
import { FORMS, json, ndjson } from "../../export/index.ts";
import { COLLECTION_NAMES } from "../../shape/index.ts";
import { changesFile } from "./changes.ts";

/** The text files of `dist/data`: name → text. */
export function dataFiles(dataset: ReadonlyDataset, releases: readonly Release[]): Map<string, string> {
  const whole = [json, ndjson].map((form): [string, string] => [
    `dataset.${form.extension}`,
    [...form.write(dataset)].join(""),
  ]);
  const each = COLLECTION_NAMES.flatMap((collection) =>
    FORMS.map((form): [string, string] => [
      `${collection}.${form.extension}`,
      [...form.write(dataset, { collection })].join(""),
    ]),
  );
  return new Map([...whole, ...each, ["changes.json", changesFile(releases)]]);
}

/** The text of `SHA256SUMS`, as `sha256sum --check` reads it: files by name. */
export function checksums(files: Iterable<readonly [name: string, bytes: string | Uint8Array]>): string {
  const lines = [...files].map(
    ([name, bytes]) => [name, createHash("sha256").update(bytes).digest("hex")] as const,
  );
  return lines
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, digest]) => `${digest}  ${name}\n`)
    .join("");
}
