import { closeSync, mkdirSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { writeSamples } from "../../data/bench/generate.ts";
import { linesOf } from "./lines.ts";

const FILES = {
  article: "articles",
  actor: "actors",
  place: "places",
  agreement: "agreements",
  pledge: "pledges",
  event: "events",
  statement: "statements",
} as const;

/** Sample records as NDJSON, a file for each collection; gives the bytes of all. */
export async function writeCollections(folder: string, count: number): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const all = join(folder, "all.ndjson");
  await writeSamples(all, count);
  const files = new Map<string, number>();
  for (const [type, name] of Object.entries(FILES)) files.set(type, openSync(fileOf(folder, name), "w"));
  for (const line of linesOf(all)) {
    const type = line.slice('{"type":"'.length, line.indexOf('"', '{"type":"'.length));
    writeSync(files.get(type) as number, `${line}\n`);
  }
  for (const file of files.values()) closeSync(file);
  const bytes = statSync(all).size;
  rmSync(all);
  return bytes;
}

export function fileOf(folder: string, collection: string): string {
  return join(folder, `${collection}.ndjson`);
}
