import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Article, DatasetRecord } from "@org/defense-pact-data";
import type { MovedAnchor } from "@org/defense-pact-data/claims";
import { UsageError } from "../command.ts";
import { readTextFile } from "../files/read-text.ts";
import { reasonOf } from "../files/reason-of.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import type { HeldRecord } from "./held-records.ts";
import { type RecordText, recordText } from "./record-text.ts";

/** A file of records, before and after changes that are not written yet. */
export class RecordFile {
  readonly name: string;
  readonly before: string;
  readonly text: RecordText;

  /** @throws UsageError where the file cannot be read or written back. */
  constructor(name: string, before = readTextFile(name)) {
    this.name = name;
    this.before = before;
    this.text = recordText(before, name);
  }

  /** Writes the file whole or not at all, if it changed. */
  async write(): Promise<void> {
    const after = this.text.toString();
    if (after !== this.before) await writeAtomically(this.name, [after]);
  }
}

/** A record and the file that holds it. */
export interface FiledRecord extends HeldRecord {
  readonly file: RecordFile;
}

/** A folder of records in YAML and JSON, at any depth, that can be changed and written back with its comments. */
export class RecordsFolder {
  readonly #held: readonly FiledRecord[];
  /** Of several records with one id, which are a mistake, the last. */
  readonly #byId: ReadonlyMap<string, FiledRecord>;

  /** @throws UsageError where the folder cannot be read or holds a file that is broken. */
  constructor(folder: string) {
    const files = recordFiles(folder).map((name) => new RecordFile(name));
    this.#held = files.flatMap((file) => file.text.held.map((held) => ({ ...held, file })));
    this.#byId = new Map(this.#held.map((held) => [held.record.id, held]));
  }

  get records(): DatasetRecord[] {
    return [...this.#byId.values()].map(({ record }) => record);
  }

  get articles(): Article[] {
    return this.records.filter((record) => record.type === "article");
  }

  find(id: string): FiledRecord | undefined {
    return this.#byId.get(id);
  }

  /** The records that one of the files holds, however its path is written. */
  inFile(name: string): FiledRecord[] {
    return this.#held.filter(({ file }) => resolve(file.name) === resolve(name));
  }

  /** Puts moved anchors in their places; returns the files that change, none of which is written yet. */
  place(moved: readonly MovedAnchor[]): RecordFile[] {
    const changed = new Set<RecordFile>();
    for (const anchor of moved) {
      const held = this.#byId.get(anchor.record);
      if (held === undefined) continue;
      placeAnchor(held, anchor);
      changed.add(held.file);
    }
    return [...changed];
  }
}

function placeAnchor(held: FiledRecord, { claim, index, block, occurrence, start, end }: MovedAnchor): void {
  const { file, record, at } = held;
  const position = record.claims.findIndex(({ id }) => id === claim);
  const anchor = [...at, "claims", position, "anchors", index];
  file.text.set([...anchor, "block"], block);
  if (occurrence === 1) file.text.remove([...anchor, "occurrence"]);
  else file.text.set([...anchor, "occurrence"], occurrence);
  file.text.set([...anchor, "start"], start);
  file.text.set([...anchor, "end"], end);
  file.text.order(anchor, held);
}

function recordFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter(
        (name) =>
          /\.(ya?ml|json|ndjson|jsonl)$/.test(name) && !/(^|[/\\])(node_modules|\.[^/\\]+)[/\\]/.test(name),
      )
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    throw new UsageError(`cannot read the folder ${folder}: ${reasonOf(error)}.`);
  }
}
