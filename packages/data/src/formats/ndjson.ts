import type { Edit } from "./edit.ts";
import { invalidUtf8At } from "./encoding.ts";
import { locateJson, numberWritten } from "./json-locate.ts";
import { jsonSplices } from "./json-splices.ts";
import { jsonFault } from "./json-walk.ts";
import { LineSplitter } from "./lines.ts";
import { TextPlaces } from "./place.ts";
import { ANYTHING, type Limits, type Origin, type Sink, type Wanted } from "./sink.ts";

/** A line that a value came from. The reader has one and moves it on from line to line. */
class LineOrigin implements Origin {
  text = "";
  line = 0;

  places(wanted: readonly Wanted[]) {
    const places = new TextPlaces(this.text, this.line);
    return locateJson(this.text, 0, wanted).map((offset) => places.at(offset));
  }

  written(path: string) {
    return numberWritten(this.text, 0, path);
  }

  splices(edits: readonly Edit[]) {
    return jsonSplices(this.text, edits);
  }

  keep(): Origin {
    const kept = new LineOrigin();
    kept.text = this.text;
    kept.line = this.line;
    return kept;
  }
}

/**
 * Reads NDJSON (one JSON value a line, in UTF-8, LF or CRLF), in memory bounded by the longest line. A line that
 * cannot be read is one problem, and reading goes on after it. Yields from time to time.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  sink: Sink,
  limits: Limits,
): AsyncGenerator<void> {
  const reader = new LineReader(sink, limits);
  const splitter = new LineSplitter(reader, limits.maxLineBytes);
  for await (const chunk of chunks) {
    yield* splitter.write(chunk);
    yield;
  }
  splitter.end();
  if (!reader.sawText) sink.problem(emptyInput());
}

/** The problem of an input that holds nothing, or nothing but white space. */
export function emptyInput() {
  return {
    code: "input/empty",
    message: "There is nothing to read.",
    place: { line: 1, column: 1 },
  } as const;
}

class LineReader {
  sawText = false;
  readonly #sink: Sink;
  readonly #limits: Limits;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #origin = new LineOrigin();

  constructor(sink: Sink, limits: Limits) {
    this.#sink = sink;
    this.#limits = limits;
  }

  line(bytes: Uint8Array, number: number): void {
    if (isBlank(bytes)) return;
    const origin = this.#origin;
    origin.line = number;
    let value: unknown;
    try {
      origin.text = this.#decoder.decode(bytes);
      value = JSON.parse(origin.text);
    } catch {
      this.#unreadable(bytes, number);
      return;
    }
    this.sawText = true;
    this.#sink.entry(value, origin, ANYTHING);
  }

  overlong(line: number): void {
    this.sawText = true;
    this.#sink.problem({
      code: "input/line-too-long",
      message: `Line ${line} is longer than ${this.#limits.maxLineBytes} bytes and was not read.`,
      place: { line, column: 1 },
      expected: `at most ${this.#limits.maxLineBytes} bytes`,
    });
  }

  #unreadable(bytes: Uint8Array, line: number): void {
    const bad = invalidUtf8At(bytes);
    if (bad >= 0) {
      this.sawText = true;
      this.#sink.problem(encodingProblem(bytes, bad, line));
      return;
    }
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    this.sawText = true;
    const problem = syntaxProblem(text, line);
    this.#sink.problem(OPENING.test(text) ? { ...problem, hint: ONE_LINE_EACH } : problem);
  }
}

/** A line on which a list or an object opens and nothing stands, as in JSON that is laid out for people. */
const OPENING = /^\s*[[{]\s*$/;
const ONE_LINE_EACH =
  "In NDJSON a record stands whole on one line; the name of a file with JSON over several lines ends in .json.";

/** Whether a line has only white space: looked at first, since millions of failures to read nothing would take seconds. */
function isBlank(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte !== 32 && byte !== 9 && byte !== 13) return false;
  }
  return true;
}

/** The problem of a byte that is not UTF-8, in bytes whose first line has the number given. */
export function encodingProblem(bytes: Uint8Array, bad: number, firstLine = 1) {
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, bad));
  const byte = (bytes[bad] as number).toString(16).toUpperCase().padStart(2, "0");
  return {
    code: "input/encoding",
    message: `Byte ${bad + 1}${firstLine > 1 ? ` of line ${firstLine}` : ""} (0x${byte}) is not UTF-8.`,
    place: new TextPlaces(before, firstLine).at(before.length),
    expected: "UTF-8",
    received: `0x${byte}`,
  } as const;
}

/** The problem of a text that is not JSON. */
export function syntaxProblem(text: string, firstLine = 1) {
  const nul = text.indexOf("\0");
  const places = new TextPlaces(text, firstLine);
  if (nul >= 0) return nulProblem(places.at(nul));
  const fault = jsonFault(text) ?? { offset: 0, reason: "it is not JSON", truncated: false };
  return {
    code: fault.truncated ? "input/truncated" : "input/syntax",
    message: `The text is not JSON: ${fault.reason}. It was not judged.`,
    place: places.at(fault.offset),
  } as const;
}

/** The problem of a NUL byte at a place. */
export function nulProblem(place: { line: number; column: number }) {
  return { code: "input/nul-byte", message: "There is a NUL byte in the text.", place } as const;
}
