import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, DatasetRecord } from "@org/defense-pact-data";
import type { MovedAnchor } from "@org/defense-pact-data/claims";
import { type Document, parseDocument } from "yaml";
import { UsageError } from "./command.ts";
import { writeAtomically } from "./files/write-atomically.ts";

/** Quotes what a YAML 1.1 reader would misread, and keeps dates as text. */
const YAML = { version: "1.2", schema: "core", compat: "yaml-1.1" } as const;

interface RecordFile {
  readonly file: string;
  readonly document: Document;
  readonly record: DatasetRecord;
}

/** A folder of records, one YAML file each, that can be read and written back with its comments. */
export class RecordsFolder {
  readonly #byId = new Map<string, RecordFile>();

  /** @throws UsageError where the folder cannot be read or holds a file that is no YAML record. */
  constructor(folder: string) {
    for (const file of yamlFiles(folder)) {
      const document = parseDocument(readFileSync(file, "utf8"), YAML);
      const [fault] = document.errors;
      if (fault !== undefined) throw new UsageError(`${file}: ${fault.message}`);
      const record = document.toJS() as DatasetRecord;
      if (isRecord(record)) this.#byId.set(record.id, { file, document, record });
    }
  }

  get records(): DatasetRecord[] {
    return [...this.#byId.values()].map(({ record }) => record);
  }

  get articles(): Article[] {
    return this.records.filter((record) => record.type === "article");
  }

  /** Writes the places of moved anchors into their records, each file whole or not at all; returns the files written. */
  async write(moved: readonly MovedAnchor[]): Promise<string[]> {
    const changed = new Set<RecordFile>();
    for (const anchor of moved) {
      const held = this.#byId.get(anchor.record);
      if (held === undefined) continue;
      place(held, anchor);
      changed.add(held);
    }
    for (const { file, document } of changed) {
      await writeAtomically(file, [document.toString({ lineWidth: 110 })]);
    }
    return [...changed].map(({ file }) => file);
  }
}

function place(
  { document, record }: RecordFile,
  { claim, index, block, occurrence, start, end }: MovedAnchor,
): void {
  const anchor = ["claims", record.claims.findIndex(({ id }) => id === claim), "anchors", index];
  document.setIn([...anchor, "block"], block);
  if (occurrence === 1) document.deleteIn([...anchor, "occurrence"]);
  else document.setIn([...anchor, "occurrence"], occurrence);
  document.setIn([...anchor, "start"], start);
  document.setIn([...anchor, "end"], end);
}

function yamlFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    throw new UsageError(`cannot read the folder ${folder}: ${(error as Error).message}`);
  }
}

function isRecord(value: unknown): value is DatasetRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    "claims" in value &&
    Array.isArray(value.claims)
  );
}
