import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { watch } from "chokidar";
import { type Terminal, UsageError } from "../command.ts";
import { visible } from "../terminal/visible.ts";

/** Editors write a file in several steps; what changes within so long is one change. */
const SETTLED_MS = 100;
const DATA_FILE = /\.(json|ndjson|jsonl|yaml|yml|csv)(\.gz)?$/i;

/**
 * Runs once, and again whenever a file at the paths changes, until it is interrupted. The screen is left as it is.
 *
 * @returns the exit code of the last run.
 */
export async function watched(
  paths: readonly string[],
  { stderr }: Pick<Terminal, "stderr">,
  run: () => Promise<number>,
): Promise<number> {
  const again = async (): Promise<number> => {
    try {
      return await run();
    } catch (error) {
      // A configuration that is being edited is wrong for a while; that is no reason to stop looking.
      if (!(error instanceof UsageError)) throw error;
      stderr.write(`defense-pact: ${error.message}\n${error.hint === undefined ? "" : `${error.hint}\n`}`);
      return 2;
    }
  };
  const changes = new Changes(paths);
  try {
    await changes.ready;
    for (;;) {
      const code = await again();
      stderr.write("watching; ^C ends\n");
      const changed = await changes.next();
      if (changed === undefined) return code;
      stderr.write(`\n${changed.map(visible).join(", ")} changed\n`);
    }
  } finally {
    await changes.close();
  }
}

/** The files that change, together as far as they change together. */
class Changes {
  readonly ready: Promise<void>;
  readonly #watcher: ReturnType<typeof watch>;
  readonly #changed = new Set<string>();
  #isOver = false;
  #wake: () => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;
  readonly #interrupt = () => {
    this.#isOver = true;
    this.#wake();
  };

  constructor(paths: readonly string[]) {
    this.#watcher = watch(paths.map(watchable), {
      ignoreInitial: true,
      ignored: (path, stats) =>
        /(^|[\\/])(node_modules|\.git)$/.test(path) ||
        (stats?.isFile() === true && !DATA_FILE.test(path) && !paths.includes(path)),
    });
    this.ready = new Promise((resolve) => this.#watcher.once("ready", () => resolve()));
    this.#watcher.on("all", (_event, path) => this.#take(path));
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, this.#interrupt);
  }

  #take(path: string): void {
    this.#changed.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wake(), SETTLED_MS);
  }

  /** The next files to change; undefined where the user ends it. */
  async next(): Promise<string[] | undefined> {
    while (!this.#isOver && this.#changed.size === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#isOver) return undefined;
    const changed = [...this.#changed].sort();
    this.#changed.clear();
    return changed;
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, this.#interrupt);
    await this.#watcher.close();
  }
}

/** A path that is there; of a glob, the folder that it starts from. */
function watchable(path: string): string {
  let here = path;
  while (!existsSync(here) && /[*?[\]{}!]/.test(here)) here = dirname(here);
  return here;
}
