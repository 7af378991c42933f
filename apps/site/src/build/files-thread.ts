/**
 * The thread that reads the dataset, hands it to the pages, and writes all that stands beside them while they are built:
 * these files take as long as the pages. It is told where, and when the pages are there.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { readDataset } from "../dataset/read-dataset.ts";
import { readReleaseChanges } from "../dataset/release-changes.ts";
import { siteDataOf } from "../dataset/site-data.ts";
import { downloadsOf } from "../downloads/downloads.ts";
import { undrawnTexts } from "../files/picture.ts";
import { type SiteFile, siteFiles } from "../files/site-files.ts";
import { identityOf } from "../identity.ts";
import { writeSearchIndex } from "../search/search-index.ts";
import type { Told } from "./files-beside.ts";

/** So many files are written in one go, before what other threads and programs have done is attended to. */
const IN_ONE_GO = 50;

const root = workerData as string;
const pagesBuilt = new Promise<void>((built) => parentPort?.once("message", () => built()));

const dataset = await readDataset();
const releases = readReleaseChanges();
tell({ read: { dataset, releases } });
const data = siteDataOf(dataset, releases);
const [files, found] = await Promise.all([writeBesidePages(), writeSearchIndex(data, root, pagesBuilt)]);
tell({ written: { files, found, undrawn: undrawnTexts() } });

function tell(told: Told): void {
  parentPort?.postMessage(told);
}

async function writeBesidePages(): Promise<number> {
  const identity = identityOf();
  const downloads = downloadsOf(dataset, identity);
  const number = await writeFiles(siteFiles(data, identity, downloads));
  tell({ downloads: downloads.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })) });
  return number;
}

async function writeFiles(files: Iterable<SiteFile>): Promise<number> {
  const folders = new Set<string>();
  const pictures: Promise<void>[] = [];
  let number = 0;
  for (const file of files) {
    const path = join(root, file.path);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const content = file.write();
    if (content instanceof Promise) pictures.push(content.then((bytes) => writeFileSync(path, bytes)));
    else writeFileSync(path, content);
    number += 1;
    if (number % IN_ONE_GO === 0) await setImmediate();
  }
  await Promise.all(pictures);
  return number;
}
