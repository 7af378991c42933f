import type { Claim, DatasetRecord, Redirect } from "../../types/index.d.ts";
import type { ReadonlyDataset } from "../diff/index.ts";
import { DEFAULT_LIMITS, type Expected, type Origin, readInput, type Sink } from "../formats/index.ts";
import { COLLECTION_NAMES, type CollectionName, collectionOfId, RECORD_TYPES } from "../shape/index.ts";
import type { AnyInput, NamedInput } from "../validate/index.ts";
import { inputsOf, type OnProgress } from "./inputs.ts";

/** Where `readDataset` reads. */
export interface ReadDatasetOptions {
  /** What `-` reads; the process's standard input when left out. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Where paths start; the process's working directory when left out. */
  readonly cwd?: string;
  /** The collection of CSV rows that have no `type`. */
  readonly collection?: string;
  /** Told how far the files have been read. */
  readonly onProgress?: OnProgress;
}

/** Why files are no dataset, in a sentence each; what is wrong with records beyond that is for `validateFiles` to say. */
export interface UnreadableFiles {
  readonly ok: false;
  readonly faults: readonly { readonly file: string; readonly line?: number; readonly message: string }[];
}

/**
 * Reads files as one dataset document, its records by id, without judging them: each has only to be an object with an
 * id in a collection, that collection's `type`, and claims and resolutions in lists, a redirect one with kind, reason
 * and a list of ids, and no id may occur twice. Paths are those of `validateFiles`. The version is the one that a JSON
 * document states, else "0.0.0".
 */
export async function readDataset(
  paths: readonly string[],
  options: ReadDatasetOptions = {},
): Promise<{ readonly ok: true; readonly dataset: ReadonlyDataset } | UnreadableFiles> {
  const { inputs } = await inputsOf(paths, {
    stdin: options.stdin,
    cwd: options.cwd ?? process.cwd(),
    format: undefined,
    collection: options.collection,
    onProgress: options.onProgress,
  });
  const gatherer = new Gatherer();
  for (const input of inputs) await gatherer.take(input);
  const { faults } = gatherer;
  return faults.length > 0 ? { ok: false, faults } : { ok: true, dataset: gatherer.dataset() };
}

/** What tells of evidence, which every reader of a dataset walks through. */
const LISTS = ["claims", "resolutions"] as const;

/** Takes records in, and tells what is none. */
class Gatherer implements Sink {
  readonly faults: UnreadableFiles["faults"][number][] = [];
  readonly #records = new Map<string, DatasetRecord>();
  readonly #redirects = new Map<string, Redirect>();
  #head: { version: string; $schema?: string } = { version: "0.0.0" };
  #file = "";

  async take(input: AnyInput): Promise<void> {
    if ("missing" in input)
      this.#fault(`cannot be read: ${input.missing.reason}`, undefined, input.missing.name);
    else if ("barren" in input) this.#fault("leads to no data file.", undefined, input.barren);
    else await this.#read(input);
  }

  async #read(input: NamedInput): Promise<void> {
    this.#file = input.file ?? "-";
    try {
      for await (const _ of readInput(input, this, DEFAULT_LIMITS));
    } catch (failure) {
      this.#fault(`cannot be read: ${(failure as Error).message}`);
    }
  }

  document(_text: string, value: unknown): void {
    if (!isObject(value)) return;
    if (typeof value.version === "string") this.#head = { ...this.#head, version: value.version };
    if (typeof value.$schema === "string") this.#head = { ...this.#head, $schema: value.$schema };
  }

  entry(value: unknown, origin: Origin, expected: Expected): void {
    const fault = this.#keep(value, expected);
    if (fault !== undefined) this.#fault(fault, origin.places([{ path: "", part: "value" }])[0]?.line);
  }

  problem({ message, place }: Parameters<Sink["problem"]>[0]): void {
    this.#fault(message, place?.line);
  }

  /** Keeps a record or redirect, or says why it is none. */
  #keep(value: unknown, { redirect }: Expected): string | undefined {
    if (!isObject(value)) return "is no record, since it is no object.";
    const key = redirect === true || isRedirect(value) ? "from" : "id";
    const id = value[key];
    if (typeof id !== "string") return `holds a record without \`${key}\`.`;
    const collection = collectionOfId(id);
    if (collection === undefined) return `\`${id}\` is no id of a collection.`;
    if (key === "from") return this.#keepRedirect(id, value);
    const type = RECORD_TYPES[collection];
    if (value.type !== type) return `the record \`${id}\` is not of type \`${type}\`.`;
    const list = LISTS.find((name) => !isListOfObjects(value[name]));
    if (list !== undefined) return `\`${list}\` of the record \`${id}\` is no list of objects.`;
    const bare = ((value.claims ?? []) as Claim[]).find(({ anchors }) => !isListOfObjects(anchors));
    if (bare !== undefined) return `\`anchors\` of a claim of the record \`${id}\` is no list of objects.`;
    return keepOnce(
      this.#records,
      id,
      (value.claims === undefined ? { ...value, claims: [] } : value) as unknown as DatasetRecord,
    );
  }

  #keepRedirect(id: string, value: Readonly<Record<string, unknown>>): string | undefined {
    const isTold = typeof value.kind === "string" && typeof value.reason === "string";
    if (!isTold || !Array.isArray(value.to) || !value.to.every((to) => typeof to === "string"))
      return `the redirect from \`${id}\` lacks \`kind\`, \`reason\` or \`to\`, a list of ids.`;
    return keepOnce(this.#redirects, id, value as unknown as Redirect);
  }

  #fault(message: string, line?: number, file: string = this.#file): void {
    this.faults.push({ file, message, ...(line === undefined ? {} : { line }) });
  }

  dataset(): ReadonlyDataset {
    const collections = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, [] as DatasetRecord[]]));
    for (const [id, record] of inOrder(this.#records))
      collections[collectionOfId(id) as CollectionName]?.push(record);
    const redirects = inOrder(this.#redirects).map(([, redirect]) => redirect);
    return { ...this.#head, ...collections, redirects } as unknown as ReadonlyDataset;
  }
}

function keepOnce<T>(kept: Map<string, T>, id: string, value: T): string | undefined {
  if (kept.has(id)) return `\`${id}\` occurs twice.`;
  kept.set(id, value);
  return undefined;
}

function inOrder<T>(kept: ReadonlyMap<string, T>): [string, T][] {
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
}

function isListOfObjects(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every(isObject));
}

function isRedirect(value: Readonly<Record<string, unknown>>): boolean {
  return !Object.hasOwn(value, "id") && Object.hasOwn(value, "from") && Object.hasOwn(value, "kind");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
