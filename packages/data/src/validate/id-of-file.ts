import { COLLECTION_NAMES } from "../shape/index.ts";

const IN_RECORDS = new RegExp(
  `(?:^|[/\\\\])records[/\\\\](${COLLECTION_NAMES.join("|")})[/\\\\]([^/\\\\]+)\\.(?:yaml|yml|json)$`,
);

/** The id that a file's path gives its record in the layout `records/<collection>/<slug>.yaml`; undefined elsewhere. */
export function idOfFile(path: string): string | undefined {
  const match = IN_RECORDS.exec(path);
  return match ? `${match[1]}/${match[2]}` : undefined;
}
