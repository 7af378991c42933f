import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { COLLECTION_NAMES } from "../../shape/index.ts";

/** What the folder of records holds, before anything is judged. */
export interface RecordsRead {
  readonly records: readonly FileRecord[];
  readonly redirects: readonly unknown[];
  /** Why a file could not be taken in, a sentence each with the file's name. */
  readonly problems: readonly string[];
}

export interface FileRecord {
  /** Relative to the folder: `actors/kenya.yaml`. */
  readonly file: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Lists a folder's names; a parameter so that a test can shuffle them. */
export type ListFolder = (folder: string) => string[];

const REDIRECTS = "redirects.yaml";

/**
 * Reads `<collection>/<slug>.yaml` and `redirects.yaml`, YAML 1.2 with the core schema, in which a date is text. A
 * file that is elsewhere, no YAML, or named unlike its record's id is a problem, and all problems are collected.
 */
export function readRecords(folder: string, list: ListFolder = readdirSync): RecordsRead {
  const problems: string[] = [];
  const read = (file: string): unknown => parseFile(folder, file, problems);
  const present = (name: string): string[] =>
    existsSync(join(folder, name)) ? list(join(folder, name)).sort() : [];
  for (const name of present(".")) {
    if (name !== REDIRECTS && !(COLLECTION_NAMES as string[]).includes(name)) {
      problems.push(`${name}: is neither a collection nor ${REDIRECTS}.`);
    }
  }
  const files = COLLECTION_NAMES.flatMap((name) => present(name).map((file) => `${name}/${file}`));
  const records = files.flatMap((file) => {
    const value = file.endsWith(".yaml")
      ? read(file)
      : problemOf(problems, `${file}: does not end in .yaml.`);
    return isNamedAfter(file, value, problems) ? [{ file, value }] : [];
  });
  const redirects = existsSync(join(folder, REDIRECTS)) ? read(REDIRECTS) : [];
  if (!Array.isArray(redirects)) problems.push(`${REDIRECTS}: is no list.`);
  return { records, redirects: Array.isArray(redirects) ? redirects : [], problems };
}

function parseFile(folder: string, file: string, problems: string[]): unknown {
  const document = parseDocument(readFileSync(join(folder, file), "utf8"), {
    version: "1.2",
    schema: "core",
  });
  const faults = [...document.errors, ...document.warnings].map(({ message }) => `${file}: ${message}`);
  if (faults.length === 0) return document.toJS();
  problems.push(...faults);
  return undefined;
}

function problemOf(problems: string[], problem: string): undefined {
  problems.push(problem);
}

function isNamedAfter(file: string, value: unknown, problems: string[]): value is FileRecord["value"] {
  if (value === undefined) return false;
  const id = file.slice(0, -".yaml".length);
  const isRecord = typeof value === "object" && value !== null && "id" in value && value.id === id;
  if (!isRecord) problems.push(`${file}: holds no record with the id ${id}.`);
  return isRecord;
}
