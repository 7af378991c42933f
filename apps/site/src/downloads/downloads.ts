import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { csv, type Form, geojson, graphml, json, jsonld, ndjson } from "@org/defense-pact-data/export";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import type { Dataset } from "@org/defense-pact-data/types";
import type { Identity } from "../identity.ts";

/** What is told of a file that is offered at `/data/<name>`. */
export interface DownloadFacts {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Download extends DownloadFacts {
  read(): string | Uint8Array;
}

const SUMS = "SHA256SUMS";

/** The files that are offered: those of the release as they are published; of a dataset of one's own, made here. */
export function downloadsOf(dataset: Dataset, { isOwn }: Pick<Identity, "isOwn">): readonly Download[] {
  return isOwn ? madeDownloads(dataset) : publishedDownloads();
}

/** Where a build keeps what its other thread tells of the files that it makes; pages are bundled and share no module with what starts it. */
const TOLD = Symbol.for("@org/defense-pact-site downloads");
const build = globalThis as { [TOLD]?: Promise<readonly DownloadFacts[]> };

/** What the page of downloads says of each: as told by the thread that writes them, where there is one. */
export async function downloadFacts(
  dataset: Dataset,
  identity: Pick<Identity, "isOwn">,
): Promise<readonly DownloadFacts[]> {
  return build[TOLD] ?? downloadsOf(dataset, identity);
}

/** Has this build's page of downloads say what is told elsewhere. */
export function useDownloadFacts(facts: Promise<readonly DownloadFacts[]>): void {
  build[TOLD] = facts;
}

function publishedDownloads(): readonly Download[] {
  const sums = fileURLToPath(import.meta.resolve(`@org/defense-pact-data/data/${SUMS}`));
  const digests = new Map(
    readFileSync(sums, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  const folder = dirname(sums);
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const sha256 = digests.get(name) ?? digestOf(readFileSync(file));
      return { name, bytes: statSync(file).size, sha256, read: () => readFileSync(file) };
    });
}

const WHOLE: readonly (readonly [name: string, form: Form])[] = [
  ["dataset.json", json],
  ["dataset.ndjson", ndjson],
  ["dataset.jsonld", jsonld],
  ["dataset.graphml", graphml],
  ["places.geojson", geojson],
];

function madeDownloads(dataset: Dataset): readonly Download[] {
  const whole = WHOLE.map(([name, form]) => made(name, () => [...form.write(dataset)].join("")));
  const each = COLLECTION_NAMES.flatMap((collection) =>
    [json, ndjson, csv].map((form) =>
      made(`${collection}.${form.extension}`, () => [...form.write(dataset, { collection })].join("")),
    ),
  );
  const files = [...whole, ...each].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...files, made(SUMS, () => files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(""))];
}

/** A file that is made when it is read, and measured then; no text is held. */
function made(name: string, make: () => string): Download {
  let known: Pick<Download, "bytes" | "sha256"> | undefined;
  const read = () => {
    const text = make();
    known ??= { bytes: Buffer.byteLength(text), sha256: digestOf(text) };
    return text;
  };
  const facts = () => {
    if (!known) read();
    return known as NonNullable<typeof known>;
  };
  return {
    name,
    get bytes() {
      return facts().bytes;
    },
    get sha256() {
      return facts().sha256;
    },
    read,
  };
}

function digestOf(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
