import { Worker } from "node:worker_threads";
import type { DraftedLine } from "./draft-line.ts";

/** The module that a thread runs: the source beside this one, or in the bundle the file that is built of it. */
const MODULE = new URL(
  import.meta.url.endsWith(".ts") ? "draft-worker.ts" : "draft-worker.js",
  import.meta.url,
);

/** A thread, and whoever waits for what it drafts. */
interface Thread {
  readonly worker: Worker;
  isReady: boolean;
  answer: ((drafted: DraftedLine) => void) | undefined;
  why: string | undefined;
}

/** A line that waits for a thread. */
interface Waiting {
  readonly line: string;
  readonly resolve: (drafted: DraftedLine) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Threads that draft lines, one line at a time each. Where one ends over a line, that line alone is given up, and
 * another thread takes its place; one that ends before it could begin makes all lines fail, since the next would too.
 */
export class DraftWorkers {
  readonly #start: () => Worker;
  readonly #threads = new Set<Thread>();
  readonly #waiting: Waiting[] = [];
  #fault: Error | undefined;
  #isClosed = false;

  /** @param start makes a thread: it says `ready`, and then answers each line with what became of it. */
  constructor(size: number, start: () => Worker) {
    this.#start = start;
    for (let count = 0; count < size; count += 1) this.#add();
  }

  /** Threads with the dataset and a folder of records. */
  static at(folder: string, size: number): DraftWorkers {
    return new DraftWorkers(size, () => new Worker(MODULE, { workerData: folder }));
  }

  draft(line: string): Promise<DraftedLine> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  #add(): void {
    const thread: Thread = { worker: this.#start(), isReady: false, answer: undefined, why: undefined };
    this.#threads.add(thread);
    thread.worker.on("message", (message: DraftedLine | "ready") => {
      if (message === "ready") thread.isReady = true;
      else {
        thread.answer?.(message);
        thread.answer = undefined;
      }
      this.#next();
    });
    thread.worker.on("error", (error: Error) => {
      thread.why = error.message;
    });
    thread.worker.on("exit", (code) => this.#ended(thread, thread.why ?? `it exited with ${code}`));
  }

  #ended(thread: Thread, why: string): void {
    this.#threads.delete(thread);
    if (this.#isClosed) return;
    if (thread.isReady) {
      thread.answer?.({ problem: `the thread that drafted it ended: ${why}` });
      this.#add();
    } else this.#fault ??= new Error(`no thread for drafting could begin: ${why}`);
    this.#next();
  }

  /** Hands waiting lines to threads that are free. */
  #next(): void {
    for (const thread of this.#threads) {
      if (this.#fault !== undefined || !thread.isReady || thread.answer !== undefined) continue;
      const waiting = this.#waiting.shift();
      if (waiting === undefined) return;
      thread.answer = waiting.resolve;
      thread.worker.postMessage(waiting.line);
    }
    if (this.#fault === undefined) return;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#fault);
  }
}
