import { createHash } from "node:crypto";
import { type Release, rebuild } from "@org/defense-pact-data/diff";
import { json, publishedDocument } from "@org/defense-pact-data/export/json";
import { COLLECTIONS } from "@org/defense-pact-data/fields";
import type { Engine, Host } from "../engine.ts";
import { StoreError } from "../errors.ts";
import type { ReleaseHead } from "../store.ts";
import { allRecords } from "./all-records.ts";
import type { DatasetDocument } from "./dataset-document.ts";
import { numberOf, releasesOf, releasesWith } from "./history.ts";

/** Holds a dataset in memory. */
export type MakeHost = (dataset: DatasetDocument, options: { readonly history: readonly Release[] }) => Host;

/** More records than this are not held in memory to answer for an older release. */
export const MAX_REBUILT = 200_000;

/** Older releases are few and asked for in turn; each is a dataset in memory. */
const MAX_KEPT = 2;

/** Gives the datasets of older releases, and keeps the last ones. */
export function olderReleases(
  make: MakeHost,
): (engine: Engine, host: Host, version: string) => Promise<Host> {
  const kept = new Map<string, Promise<Host>>();
  return (engine, host, version) => {
    const name = `${engine.release.digest} ${version}`;
    const known = kept.get(name) ?? rebuilt(make, engine, host, version);
    kept.delete(name);
    kept.set(name, known);
    known.catch(() => kept.delete(name));
    for (const oldest of [...kept.keys()].slice(0, -MAX_KEPT)) kept.delete(oldest);
    return known;
  };
}

async function rebuilt(make: MakeHost, engine: Engine, host: Host, version: string): Promise<Host> {
  const heads = await releasesOf(engine);
  const number = numberOf(heads, version, "version");
  const { records: counts } = await engine.stats();
  if (Object.values(counts).reduce((sum, count) => sum + count, 0) > MAX_REBUILT) throw tooLarge();
  const releases = await releasesWith(engine);
  const { $schema, sha256 } = heads[number] as ReleaseHead;
  const dataset = {
    ...($schema !== undefined && { $schema }),
    ...rebuild(await documentOf(engine, host), releases, version),
  };
  if (sha256 !== digestOf(dataset)) throw altered(version);
  return make(dataset, { history: releases.slice(0, number + 1) });
}

/** Of a dataset's `dataset.json`, by which a rebuilt release is known to be the one that was published. */
function digestOf(dataset: DatasetDocument): string {
  const hash = createHash("sha256");
  for (const text of json.write(publishedDocument(dataset))) hash.update(text);
  return hash.digest("hex");
}

async function documentOf(engine: Engine, host: Host): Promise<DatasetDocument> {
  const collections = Object.fromEntries(COLLECTIONS.map((name) => [name, [] as unknown[]]));
  for await (const { record, id } of allRecords(host, "all", {})) {
    collections[id.slice(0, id.indexOf("/"))]?.push(record);
  }
  const redirects = await engine.redirects();
  return { version: engine.release.version, redirects, ...collections } as unknown as DatasetDocument;
}

function altered(version: string): StoreError {
  const message = `Release ${version}, rebuilt from the history, is not what was published: its digest is another one.`;
  const suggestion =
    "Build or load the store again from the published files, or open a file of that release.";
  return new StoreError([{ code: "store/altered", message, suggestion }]);
}

function tooLarge(): StoreError {
  const message = `A dataset of more than ${MAX_REBUILT} records is not rebuilt as it was at a release.`;
  return new StoreError([{ code: "store/too-large", message, suggestion: "Open a file of that release." }]);
}
