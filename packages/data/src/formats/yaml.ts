import {
  Composer,
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Parser,
  visit,
  type YAMLMap,
  type YAMLParseError,
} from "yaml";
import { entriesOf } from "./document.ts";
import type { Edit } from "./edit.ts";
import { emptyInput } from "./ndjson.ts";
import { TextPlaces } from "./place.ts";
import type { Origin, Problem, Sink, Wanted } from "./sink.ts";
import { locateYaml } from "./yaml-locate.ts";
import { aliasIn, marksOf } from "./yaml-marks.ts";
import { yamlSplices } from "./yaml-splices.ts";

/** More would be a bomb: a hundred expansions are already a list of a hundred equal values. */
const MAX_ALIASES = 100;

/**
 * Reads YAML 1.2 with the core schema (so `NO` and dates stay text): each document is a record, a list of records,
 * or `{collection: []}`. Yields after each document.
 */
export function* readYaml(text: string, sink: Sink): Generator<void> {
  const places = new TextPlaces(text);
  // The library's own check of unique keys compares all pairs of keys; `marksOf` has one that does not.
  const composer = new Composer({ version: "1.2", schema: "core", uniqueKeys: false, logLevel: "silent" });
  let isEmpty = true;
  for (const document of composer.compose(new Parser().parse(text), true, text.length)) {
    const reader = new DocumentReader(document, text, places, sink);
    if (reader.read()) isEmpty = false;
    yield;
  }
  if (isEmpty) sink.problem(emptyInput());
}

type Located = Pick<Problem, "code" | "message" | "path" | "hint"> & { readonly offset: number };

class DocumentReader {
  readonly #document: Document.Parsed;
  readonly #text: string;
  readonly #places: TextPlaces;
  readonly #sink: Sink;

  constructor(document: Document.Parsed, text: string, places: TextPlaces, sink: Sink) {
    this.#document = document;
    this.#text = text;
    this.#places = places;
    this.#sink = sink;
  }

  /** False where the document holds nothing. */
  read(): boolean {
    const { errors, contents } = this.#document;
    if (errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")) {
      this.#problem({
        code: "input/too-deep",
        message: "The document is nested too deep to be read.",
        offset: this.#document.range[0],
      });
      return true;
    }
    for (const error of errors) this.#syntax(error);
    if (isBlank(contents)) return errors.length > 0;
    for (const entry of entriesOf(outline(contents))) {
      if ("problem" in entry) {
        const [place] = this.#origin(contents).places([{ path: entry.pointer, part: entry.part }]);
        this.#sink.problem({ ...entry.problem, place });
      } else this.#entry(entry.pointer === "" ? contents : (entry.value as Node), entry.expected);
    }
    return true;
  }

  #entry(node: Node, expected: Parameters<Sink["entry"]>[2]): void {
    const marks = marksOf(node, this.#text);
    for (const mark of marks) this.#problem(mark, idIn(node));
    if (marks.some((mark) => mark.isUnreadable) || this.#isBroken(node)) return;
    const value = this.#valueOf(node);
    if (value !== undefined) this.#sink.entry(value.js, this.#origin(node), expected);
  }

  #valueOf(node: Node): { js: unknown } | undefined {
    try {
      return { js: node.toJS(this.#document, { maxAliasCount: MAX_ALIASES }) };
    } catch (failure) {
      const isAlias = failure instanceof ReferenceError;
      const message = isAlias
        ? `An alias cannot be followed: ${(failure as Error).message}.`
        : "The record is nested too deep to be read.";
      const code = isAlias ? "input/yaml-alias" : "input/too-deep";
      const alias = isAlias ? aliasIn(node, this.#document) : undefined;
      this.#problem({ code, message, offset: startOf(node), ...alias }, idIn(node));
      return undefined;
    }
  }

  #isBroken(node: Node): boolean {
    const [from, , to] = node.range ?? [0, 0, this.#text.length];
    return this.#document.errors.some(({ pos }) => pos[0] >= from && pos[0] <= to);
  }

  #syntax({ code, message, pos: [offset] }: YAMLParseError): void {
    if (code === "BLOCK_AS_IMPLICIT_KEY") {
      const message = "A colon and a space stand in text without quotes. The record was not judged.";
      this.#problem({ code: "input/syntax", message, offset, hint: "Put the text in quotes." });
      return;
    }
    if (/^Missing closing ['"]quote/.test(message)) {
      this.#openQuote(offset);
      return;
    }
    const truncated =
      this.#text.slice(offset).trim().length <= 1 && /^(Missing closing|Flow (map|sequence))/.test(message);
    const reason = message.replace(/\.?$/, "");
    this.#problem({
      code: truncated ? "input/truncated" : "input/syntax",
      message: `The text is not YAML 1.2: ${reason}. The record was not judged.`,
      offset,
    });
  }

  /** A quote that is still open at the end of the text: the end is missing only where it opens on the last line. */
  #openQuote(end: number): void {
    let offset = end;
    visit(this.#document as Document, {
      Scalar(_, { type, range }) {
        if (/^QUOTE_/.test(type ?? "") && range && range[1] >= end) offset = range[0];
      },
    });
    this.#problem({
      code: this.#text.slice(offset).trim().includes("\n") ? "input/syntax" : "input/truncated",
      message: "The text is not YAML 1.2: a quote is not closed. The record was not judged.",
      offset,
      hint: "The quote that opens here is not closed; close it, or copy the file again if its end is missing.",
    });
  }

  #problem({ code, message, path, hint, offset }: Located, record?: string): void {
    this.#sink.problem({
      code,
      message: record ? `${record}: ${message.charAt(0).toLowerCase()}${message.slice(1)}` : message,
      place: this.#places.at(offset),
      ...(path && { path }),
      ...(hint && { hint }),
      ...(record && { record }),
    });
  }

  #origin(node: Node): Origin {
    const places = this.#places;
    const text = this.#text;
    return {
      isHeld: true,
      mayLoop: true,
      splices: (edits: readonly Edit[]) => yamlSplices(text, node, edits),
      places: (wanted: readonly Wanted[]) => wanted.map((want) => places.at(locateYaml(node, want))),
      written: (path) => /^[-+.\w]{1,60}/.exec(text.slice(locateYaml(node, { path, part: "value" })))?.[0],
      keep() {
        return this;
      },
    };
  }
}

/** A document's top levels as plain values, in which what should be records still stands as nodes. */
function outline(contents: Node): unknown {
  if (isSeq(contents)) return contents.items;
  if (!isMap(contents)) return contents;
  const outlined: Record<string, unknown> = Object.create(null);
  for (const { key, value } of (contents as YAMLMap).items) {
    outlined[isScalar(key) ? String(key.value) : String(key)] = isSeq(value)
      ? value.items
      : isScalar(value)
        ? value.value
        : value;
  }
  return outlined;
}

function isBlank(node: Node | null): node is null {
  return node === null || (isScalar(node) && node.value === null && (node.source ?? "") === "");
}

/** The id of the record that a node should be. */
function idIn(node: Node): string | undefined {
  const id = isMap(node) ? node.get("id") : undefined;
  return typeof id === "string" ? id : undefined;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
