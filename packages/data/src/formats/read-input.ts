import { entriesOf } from "./document.ts";
import { foreignEncoding, hasByteOrderMark, invalidUtf8At } from "./encoding.ts";
import { GzipFault, gunzip, isGzip } from "./gunzip.ts";
import { readJson } from "./json.ts";
import { emptyInput, encodingProblem, nulProblem, readNdjson } from "./ndjson.ts";
import { concatenate, copyOf, type Peeked, peek } from "./peek.ts";
import { TextPlaces } from "./place.ts";
import { ANYTHING, type Limits, NO_ORIGIN, type Sink } from "./sink.ts";
import { type Format, sniffFormat, tellsFormat } from "./sniff.ts";
import { openSource } from "./source.ts";

/** What is to be read, and what is known of it beforehand. */
export interface Input {
  readonly source: unknown;
  /** Left out, told from the first bytes. */
  readonly format?: Format;
  /** The collection of CSV rows that have no `type`. */
  readonly collection?: string;
}

/** Enough to tell a format by its first two lines, or, where it is known, an encoding. */
const HEAD_BYTES = 1024 * 1024;
const MARK_BYTES = 4;

/** How many values of a program are judged between two yields. */
const VALUES_PER_TURN = 256;

/**
 * Reads an input of any form and delivers its entries and problems in input order. Yields where a caller may
 * take what has been found so far. A failing source rejects with the source's own error.
 */
export async function* readInput(input: Input, sink: Sink, limits: Limits): AsyncGenerator<void> {
  const opened = await openSource(input.source);
  if (opened.kind === "value") yield* readValue(opened.value, sink);
  else if (opened.kind === "values") yield* readValues(opened.values, sink);
  else yield* readBytes(opened.chunks, input, sink, limits);
}

function* readValue(value: unknown, sink: Sink): Generator<void> {
  let count = 0;
  for (const entry of entriesOf(value)) {
    if ("problem" in entry) sink.problem(entry.problem);
    else sink.entry(entry.value, NO_ORIGIN, entry.expected);
    if (++count % VALUES_PER_TURN === 0) yield;
  }
}

async function* readValues(values: AsyncIterable<unknown>, sink: Sink): AsyncGenerator<void> {
  for await (const value of values) {
    sink.entry(value, NO_ORIGIN, ANYTHING);
    yield;
  }
}

async function* readBytes(
  chunks: AsyncIterable<Uint8Array>,
  input: Input,
  sink: Sink,
  limits: Limits,
): AsyncGenerator<void> {
  try {
    const raw = await peek(chunks, 2);
    yield* readText(isGzip(raw.head) ? gunzip(raw.chunks) : raw.chunks, input, sink, limits);
  } catch (failure) {
    if (!(failure instanceof GzipFault)) throw failure;
    sink.problem({
      code: "input/gzip",
      message: "The compressed data is damaged or cut off; what could be read before that was judged.",
    });
  }
}

async function* readText(
  chunks: AsyncIterable<Uint8Array>,
  input: Input,
  sink: Sink,
  limits: Limits,
): AsyncGenerator<void> {
  const peeked = await (input.format === undefined
    ? peek(chunks, HEAD_BYTES, tellsFormat)
    : peek(chunks, MARK_BYTES));
  const foreign = foreignEncoding(peeked.head);
  if (foreign !== undefined) {
    sink.problem({
      code: "input/encoding",
      message: `The text is ${foreign}, not UTF-8; it was not judged.`,
      place: { line: 1, column: 1 },
      expected: "UTF-8",
      received: foreign,
    });
    await close(peeked.chunks);
    return;
  }
  const text = hasByteOrderMark(peeked.head) ? withoutMark(peeked) : peeked;
  const format = input.format ?? sniffFormat(text.head);
  if (format === "ndjson") yield* readNdjson(text.chunks, sink, limits);
  else yield* readDocument(text.chunks, format, input, sink, limits);
}

/** A generator that was never started has nothing to close, so it is started. */
async function close(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of chunks) return;
}

function withoutMark({ head, chunks }: Peeked): Peeked {
  return { head: head.subarray(3), chunks: skip(chunks, 3) };
}

async function* skip(chunks: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of chunks) {
    yield chunk.subarray(left);
    left = 0;
  }
}

async function* readDocument(
  chunks: AsyncIterable<Uint8Array>,
  format: Exclude<Format, "ndjson">,
  input: Input,
  sink: Sink,
  limits: Limits,
): AsyncGenerator<void> {
  const maxBytes = format === "yaml" ? limits.maxYamlBytes : limits.maxDocumentBytes;
  const bytes = await collect(chunks, maxBytes);
  if (bytes === undefined) {
    sink.problem({
      code: "input/too-large",
      message: `The document is longer than ${maxBytes} bytes and was not judged.`,
      expected: `at most ${maxBytes} bytes`,
    });
    return;
  }
  const text = decode(bytes, sink);
  if (text === undefined) return;
  if (text.trim() === "") sink.problem(emptyInput());
  else if (format === "json") yield* readJson(text, sink);
  else yield* readWithParser(text, format, input, sink);
}

/** The parsers of YAML and CSV are loaded only where a text needs them. */
async function* readWithParser(
  text: string,
  format: "yaml" | "csv",
  input: Input,
  sink: Sink,
): AsyncGenerator<void> {
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    sink.problem(nulProblem(new TextPlaces(text).at(nul)));
    yield* readWithParser(text.replaceAll("\0", "\ufffd"), format, input, sink);
    return;
  }
  if (format === "yaml") {
    const { readYaml } = await import("./yaml.ts");
    yield* readYaml(text, sink);
  } else {
    const { readCsv } = await import("./csv.ts");
    yield* readCsv(text, input.collection, sink);
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
  const taken: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) return undefined;
    taken.push(copyOf(chunk));
  }
  return concatenate(taken, length);
}

/**
 * The text of bytes; where they are not UTF-8, a problem at the first such byte and U+FFFD in its stead. Undefined for
 * a picture or a program, which has NULs too: what could be said of it as a text helps nobody.
 */
function decode(bytes: Uint8Array, sink: Sink): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    if (bytes.includes(0)) {
      sink.problem({
        code: "input/encoding",
        message: "This is no text: it has NUL bytes and others that are not UTF-8; it was not judged.",
        place: { line: 1, column: 1 },
        expected: "UTF-8",
      });
      return undefined;
    }
    sink.problem(encodingProblem(bytes, invalidUtf8At(bytes)));
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  }
}
