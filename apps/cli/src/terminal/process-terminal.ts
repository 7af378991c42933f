import { fstatSync, statSync, writeSync } from "node:fs";
import type { Output, Terminal } from "../command.ts";
import { reasonOf } from "../files/reason-of.ts";

const STDOUT = 1;
const RETRY_MS = 5;

/** The process's own streams. Each is opened when it is used: it takes a part of the time in which a command could have answered. */
export class ProcessTerminal implements Terminal {
  readonly env = process.env;
  #stdout: Output | undefined;
  #stderr: NodeJS.WriteStream | undefined;

  get stdin(): NodeJS.ReadableStream {
    return process.stdin;
  }

  get stdout(): Output {
    this.#stdout ??= isPlain(STDOUT) ? new PlainOutput() : openedStdout();
    return this.#stdout;
  }

  get stderr(): NodeJS.WriteStream {
    this.#stderr ??= process.stderr.on("error", leave);
    return this.#stderr;
  }

  /** Whether nothing that was written is still on its way; where Node's own streams were used, that is not known. */
  get hasWrittenAll(): boolean {
    const isPlainOrUnused = this.#stdout === undefined || this.#stdout instanceof PlainOutput;
    return isPlainOrUnused && this.#stderr === undefined;
  }
}

/**
 * A file, pipe or socket written without Node's streams, which take a twelfth of an empty Node's start to load.
 * A write waits until everything is taken, as Node's own stream does on POSIX.
 */
class PlainOutput implements Output {
  write(text: string | Uint8Array): boolean {
    let rest: Uint8Array = typeof text === "string" ? Buffer.from(text) : text;
    while (rest.length > 0) rest = rest.subarray(writtenOf(rest));
    return true;
  }
}

/** How many bytes an output took. None where it is full and whoever shares it made it one that does not wait: then a moment goes by. */
function writtenOf(bytes: Uint8Array): number {
  try {
    return writeSync(STDOUT, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EAGAIN") leave(error as NodeJS.ErrnoException);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    return 0;
  }
}

function openedStdout(): NodeJS.WriteStream {
  return process.stdout.on("error", leave);
}

/** Whether an output is a file, a pipe, a socket (as Node gives its children) or nothing at all, and certainly no terminal. Windows has pipes of another kind. */
function isPlain(descriptor: number): boolean {
  if (process.platform === "win32") return false;
  try {
    const to = fstatSync(descriptor);
    if (to.isCharacterDevice()) return to.rdev === statSync("/dev/null").rdev;
    return to.isFile() || to.isFIFO() || to.isSocket();
  } catch {
    return false;
  }
}

/** Whoever reads the pipe may have enough, as `head` does: nothing went wrong, and there is nobody left to tell. */
function leave(error: NodeJS.ErrnoException): never {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`defense-pact: cannot write to standard output: ${reasonOf(error)}.\n`);
  process.exit(2);
}
