import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { csv, type Form, geojson, graphml, json, jsonld, ndjson } from "@org/defense-pact-data/export";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import type { Dataset } from "@org/defense-pact-data/types";
import type { Identity } from "../identity.ts";

/** A file that is offered at `/data/<name>`. */
export interface Download {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  read(): string | Uint8Array;
}

const SUMS = "SHA256SUMS";

/** The files that are offered: those of the release as they are published; of a dataset of one's own, made here. */
export function downloadsOf(dataset: Dataset, { isOwn }: Pick<Identity, "isOwn">): readonly Download[] {
  if (!isOwn) return publishedDownloads();
  build[MADE] ??= new WeakMap();
  const downloads = build[MADE].get(dataset) ?? madeDownloads(dataset);
  build[MADE].set(dataset, downloads);
  return downloads;
}

/** What was made of a dataset, for the page that lists the files and for what writes them, which share no module. */
const MADE = Symbol.for("@org/defense-pact-site downloads");
const build = globalThis as { [MADE]?: WeakMap<Dataset, readonly Download[]> };

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
  const sums = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
  return [...files, made(SUMS, () => sums)];
}

/** A file that is made here, and again when it is written, so that no text is held meanwhile. */
function made(name: string, read: () => string): Download {
  const text = read();
  return { name, bytes: Buffer.byteLength(text), sha256: digestOf(text), read };
}

function digestOf(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
