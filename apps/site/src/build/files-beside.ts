import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Dataset } from "@org/defense-pact-data/types";
import type { ReleaseChanges } from "../dataset/release-changes.ts";
import type { DownloadFacts } from "../downloads/downloads.ts";

interface Answers {
  /** What the pages are made from. */
  readonly read: { readonly dataset: Dataset; readonly releases: readonly ReleaseChanges[] };
  readonly downloads: readonly DownloadFacts[];
  /** How many files were written, how many records and documents the search finds, and what pictures lack letters for. */
  readonly written: {
    readonly files: number;
    readonly found: number;
    readonly undrawn: readonly string[];
  };
}

/** What the thread says, one thing at a time. */
export type Told = Partial<Answers>;

/** The thread that reads the dataset and writes the files beside the pages, as the build sees it. */
export interface FilesBeside {
  readonly read: Promise<Answers["read"]>;
  readonly downloads: Promise<Answers["downloads"]>;
  /** Says that the pages are there, and waits for what is left. */
  finish(): Promise<Answers["written"]>;
}

/** Starts to write the files beside the pages into a folder. A build that fails meanwhile does not wait for them. */
export function startFilesBeside(root: string): FilesBeside {
  // Node reads no TypeScript below node_modules: there the thread stands without its types beside this file.
  const bare = new URL("files-thread.js", import.meta.url);
  const worker = new Worker(existsSync(bare) ? bare : new URL("files-thread.ts", import.meta.url), {
    workerData: root,
  });
  worker.unref();
  const answerOf = <K extends keyof Answers>(kind: K) => answer(worker, kind);
  const written = answerOf("written");
  return {
    read: answerOf("read"),
    downloads: answerOf("downloads"),
    finish: () => {
      worker.ref();
      worker.postMessage("pages are built");
      return written;
    },
  };
}

function answer<K extends keyof Answers>(worker: Worker, kind: K): Promise<Answers[K]> {
  const answer = new Promise<Answers[K]>((resolve, reject) => {
    worker.on("message", (told: Told) => {
      if (told[kind] !== undefined) resolve(told[kind]);
    });
    worker.on("error", reject);
    worker.on("exit", () =>
      reject(new Error("The thread that writes the files beside the pages ended early.")),
    );
  });
  // Whoever waits for it is told; until then nobody is.
  answer.catch(() => {});
  return answer;
}
