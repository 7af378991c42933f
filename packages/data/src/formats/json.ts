import { escapeStep } from "../shape/index.ts";
import { entriesOf, type Misfit } from "./document.ts";
import type { Edit } from "./edit.ts";
import { locateJson, numberWritten } from "./json-locate.ts";
import { type Slice, salvageJson } from "./json-slices.ts";
import { jsonSplices } from "./json-splices.ts";
import { walkJson } from "./json-walk.ts";
import { nulProblem, syntaxProblem } from "./ndjson.ts";
import { TextPlaces } from "./place.ts";
import type { Origin, Sink, Wanted } from "./sink.ts";

const ENTRIES_PER_TURN = 256;

/**
 * Reads a JSON document: a record, a list of records, or `{collection: []}`. Of a text that is not JSON, the
 * elements that are whole are delivered too. Yields from time to time.
 */
export function* readJson(text: string, sink: Sink): Generator<void> {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    yield* readBroken(text, sink);
    return;
  }
  yield* readWhole(text, root, sink);
}

function* readWhole(text: string, root: unknown, sink: Sink): Generator<void> {
  const document = new JsonDocument(text);
  sink.document(text, root, new PartOrigin(document, ""));
  let count = 0;
  for (const entry of entriesOf(root)) {
    if ("problem" in entry) sink.problem({ ...entry.problem, place: document.placeOf(entry) });
    else sink.entry(entry.value, new PartOrigin(document, entry.pointer), entry.expected);
    if (++count % ENTRIES_PER_TURN === 0) yield;
  }
}

function* readBroken(text: string, sink: Sink): Generator<void> {
  const places = new TextPlaces(text);
  const nul = text.indexOf("\0");
  if (nul >= 0) sink.problem(nulProblem(places.at(nul)));
  const parts = salvageJson(text);
  const rest = parts.some((part) => "start" in part)
    ? "Only records that are whole were judged."
    : "Nothing in it was judged.";
  const hasFault = parts.some((part) => "reason" in part);
  if (nul < 0 && !hasFault) sink.problem(syntaxProblem(text));
  for (const part of parts) {
    if ("start" in part) deliverSlice(text, part, places, sink);
    else if (nul < 0) {
      sink.problem({
        code: part.truncated ? "input/truncated" : "input/syntax",
        message: `The text is not JSON: ${part.reason}. ${rest}`,
        place: places.at(part.offset),
      });
    }
    yield;
  }
}

function deliverSlice(text: string, slice: Slice, places: TextPlaces, sink: Sink): void {
  const origin = new SliceOrigin(text, slice, places);
  const value: unknown = JSON.parse(origin.text);
  sink.entry(value, origin, slice.expected);
}

/** A text with its places, and the offsets of the elements of its lists, found once, when first asked for. */
class JsonDocument {
  readonly text: string;
  readonly places: TextPlaces;
  #starts: ReadonlyMap<string, number> | undefined;

  constructor(text: string) {
    this.text = text;
    this.places = new TextPlaces(text);
  }

  /** Where the value begins that a pointer of at most two steps names. */
  startOf(pointer: string): number {
    this.#starts ??= elementStarts(this.text);
    return this.#starts.get(pointer) ?? 0;
  }

  placeOf({ pointer, part }: Misfit) {
    const [offset] = locateJson(this.text, 0, [{ path: pointer, part }]);
    return this.places.at(offset as number);
  }
}

/** The offsets of a document's values down to the second level, by pointer; of a key named twice, the last. */
function elementStarts(text: string): Map<string, number> {
  const starts = new Map<string, number>();
  const keys: (string | undefined)[] = [];
  const counts: number[] = [];
  walkJson(text, 0, {
    key(name, _offset, depth) {
      if (depth <= 2) keys[depth - 1] = escapeStep(name);
    },
    value(offset, depth) {
      if (depth > 2) return;
      keys[depth] = undefined;
      counts[depth] = 0;
      starts.set(pointerOf(keys, counts, depth), offset);
    },
    end(_end, depth) {
      if (depth > 0 && depth <= 2) counts[depth - 1] = (counts[depth - 1] ?? 0) + 1;
    },
  });
  return starts;
}

function pointerOf(keys: readonly (string | undefined)[], counts: readonly number[], depth: number): string {
  let pointer = "";
  for (let level = 0; level < depth; level++) pointer += `/${keys[level] ?? counts[level]}`;
  return pointer;
}

class PartOrigin implements Origin {
  readonly isHeld = true;
  readonly #document: JsonDocument;
  readonly #pointer: string;

  constructor(document: JsonDocument, pointer: string) {
    this.#document = document;
    this.#pointer = pointer;
  }

  places(wanted: readonly Wanted[]) {
    const start = this.#document.startOf(this.#pointer);
    return locateJson(this.#document.text, start, wanted).map((offset) => this.#document.places.at(offset));
  }

  written(path: string) {
    return numberWritten(this.#document.text, this.#document.startOf(this.#pointer), path);
  }

  splices(edits: readonly Edit[]) {
    const { text } = this.#document;
    const start = this.#document.startOf(this.#pointer);
    const end = walkJson(text, start, {}) as number;
    return jsonSplices(text.slice(start, end), edits, start);
  }

  keep(): Origin {
    return this;
  }
}

class SliceOrigin implements Origin {
  readonly isHeld = true;
  readonly text: string;
  readonly #start: number;
  readonly #places: TextPlaces;

  constructor(document: string, { start, end }: Slice, places: TextPlaces) {
    this.text = document.slice(start, end);
    this.#start = start;
    this.#places = places;
  }

  places(wanted: readonly Wanted[]) {
    return locateJson(this.text, 0, wanted).map((offset) => this.#places.at(this.#start + offset));
  }

  written(path: string) {
    return numberWritten(this.text, 0, path);
  }

  splices(edits: readonly Edit[]) {
    return jsonSplices(this.text, edits, this.#start);
  }

  keep(): Origin {
    return this;
  }
}
