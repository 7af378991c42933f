import { createReadStream, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  DEFAULT_LIMITS,
  formatOfName,
  type Problem,
  readInput,
  type Sink,
} from "@org/defense-pact-data/formats";
import { COLLECTION_NAMES, collectionOfType, viewOf } from "@org/defense-pact-data/model";
import { validateFiles } from "@org/defense-pact-data/node";
import type { Dataset, DatasetRecord, Redirect } from "@org/defense-pact-data/types";
import type { Finding } from "@org/defense-pact-data/validate";

/**
 * A dataset of one's own: a document, or a folder with one record per file (or many). It is validated first; what it
 * names of the published dataset (a state, a place) is shown with it, and so is what that names.
 *
 * @throws Error with the findings, where the records are not valid.
 */
export async function readOwnDataset(path: string, published: Dataset): Promise<Dataset> {
  const files = isFolder(path) ? filesIn(path) : [path];
  const { ok, findings } = await validateFiles(files, { base: published });
  if (!ok) throw new Error(`The dataset at ${path} is not valid:\n${findings.map(lineOf).join("\n")}`);
  return withNamedRecords(await readFiles(files), published);
}

/** Whether a path leads to a folder. @throws Error that names the path, where it leads nowhere. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    throw new Error(`There is no dataset at ${path}: name a folder of records or a dataset document.`);
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => formatOfName(name) !== undefined && !name.includes("node_modules"))
    .map((name) => join(folder, name))
    .sort();
}

function lineOf({ file, record, path, message }: Finding): string {
  return `  ${[file, record, path].filter(Boolean).join(" ")}: ${message}`;
}

async function readFiles(files: readonly string[]): Promise<Dataset> {
  const dataset = emptyDataset();
  const sink: Sink = {
    document: (_, value) => Object.assign(dataset, headOf(value)),
    entry: (value, _, { redirect }) => {
      if (redirect) dataset.redirects.push(value as Redirect);
      else add(dataset, value as DatasetRecord);
    },
    problem: ({ message }: Problem) => {
      throw new Error(message);
    },
  };
  for (const file of files) {
    const format = formatOfName(file);
    const input = { source: createReadStream(file), ...(format && { format }) };
    for await (const _ of readInput(input, sink, DEFAULT_LIMITS)) void _;
  }
  return dataset;
}

function headOf(value: unknown): Partial<Dataset> {
  const { version } = value as Partial<Dataset>;
  return typeof version === "string" ? { version } : {};
}

function emptyDataset(): Dataset {
  const lists = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []]));
  return { version: "0.0.0", redirects: [], ...lists } as unknown as Dataset;
}

function add(dataset: Dataset, record: DatasetRecord): void {
  const collection = collectionOfType(record.type);
  if (collection) (dataset[collection] as DatasetRecord[]).push(record);
}

/** Adds the published records that are named, directly or by one that is. Records of one's own come before them. */
function withNamedRecords(own: Dataset, published: Dataset): Dataset {
  const have = new Set(COLLECTION_NAMES.flatMap((name) => own[name].map(({ id }) => id)));
  const ownLinks = viewOf(structuredClone(own));
  const base = viewOf(published);
  const queue = [...have].flatMap((id) => ownLinks.links(id).out.map(({ to }) => to));
  for (const id of queue) {
    const record = have.has(id) ? undefined : (base.get(id) as DatasetRecord | undefined);
    if (!record) continue;
    have.add(id);
    add(own, record);
    queue.push(...base.links(id).out.map(({ to }) => to));
  }
  for (const name of COLLECTION_NAMES) own[name].sort((a, b) => (a.id < b.id ? -1 : 1));
  return own;
}
