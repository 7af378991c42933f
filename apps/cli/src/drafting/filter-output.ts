import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { type Output, UsageError } from "../command.ts";
import { write } from "../terminal/write.ts";

/** Where the records of a run go, and how far an earlier run came. */
export interface FilterOutput {
  /** Lines of input that are done already. */
  readonly done: number;
  /** @param ndjson the records of a line of input, perhaps none. */
  write(ndjson: string, line: number): Promise<void>;
  end(line: number): Promise<void>;
}

/** Standard output, at the reader's pace. */
export function toStream(stdout: Output): FilterOutput {
  return {
    done: 0,
    async write(ndjson) {
      if (ndjson !== "") await write(stdout, ndjson);
    },
    async end() {},
  };
}

/** Articles between two notes of how far it came. */
const EVERY = 50;

/**
 * A file beside which `FILE.progress` says how many lines of input are in it. A run that was broken off goes on from
 * there: what was written after the last note is cut off and made again, so that nothing is there twice.
 */
export function toFile(file: string, isResumed: boolean): FilterOutput {
  const notes = `${file}.progress`;
  if (!isResumed && existsSync(file))
    throw new UsageError(
      `draft: ${file} is there already, and stays as it is.`,
      "Go on with --resume, or name another file.",
    );
  const { lines, bytes } =
    isResumed && existsSync(notes)
      ? (JSON.parse(readFileSync(notes, "utf8")) as { lines: number; bytes: number })
      : { lines: 0, bytes: 0 };
  const target = openSync(file, isResumed && existsSync(file) ? "r+" : "w");
  ftruncateSync(target, bytes);
  let at = bytes;
  const note = (line: number): void => {
    writeFileSync(`${notes}.new`, JSON.stringify({ lines: line, bytes: at }));
    renameSync(`${notes}.new`, notes);
  };
  return {
    done: lines,
    async write(ndjson, line) {
      if (ndjson !== "") at += writeSync(target, ndjson, at);
      if (line % EVERY === 0) note(line);
    },
    async end(line) {
      note(Math.max(line, lines));
      closeSync(target);
    },
  };
}
