import { isDeepStrictEqual } from "node:util";
import { type Document, isScalar, type Node, parseAllDocuments, type ToStringOptions, visit } from "yaml";
import { type HeldRecord, type Path, recordsIn, shapeAt } from "./held-records.ts";
import { keepLines } from "./keep-lines.ts";
import { orderContents, orderNode } from "./ordered-yaml.ts";
import type { RecordText } from "./record-text.ts";
import { CANONICAL_STYLE, styleOf, YAML } from "./yaml-style.ts";

/** The documents of a YAML text. */
export class YamlRecords implements RecordText {
  readonly held: readonly HeldRecord[];
  readonly #documents: readonly Document[];
  readonly #typed: string;
  readonly #styled: string;
  #style: ToStringOptions;

  /** @throws Error where the text is no YAML. */
  constructor(text: string) {
    this.#documents = parseAllDocuments(text, YAML) as Document[];
    for (const { errors } of this.#documents) if (errors[0]) throw new Error(errors[0].message);
    this.#style = styleOf(text);
    this.#typed = text;
    this.#styled = this.#written();
    this.held = this.#documents.flatMap((document, index) => recordsIn(document.toJS(), [index]));
  }

  value(): unknown {
    return this.#documents.map((document) => document.toJS());
  }

  set([index, ...path]: Path, value: unknown): void {
    const document = this.#document(index);
    const isPlain = typeof value !== "object" || value === null;
    document.setIn(path, isPlain ? value : document.createNode(value));
    const parent = document.getIn(path.slice(0, -1));
    // An empty list is written in brackets; with a member it is a list like the others.
    if (isFlowOfOne(parent)) parent.flow = false;
  }

  remove([index, ...path]: Path): void {
    this.#document(index).deleteIn(path);
  }

  order(at: Path, held: HeldRecord): void {
    orderNode(this.#document(at[0]).getIn(at.slice(1), true), shapeAt(held, at));
  }

  canonise(): boolean {
    const ours = this.#documents.map(({ contents }) => orderContents(contents));
    if (!ours.includes(true)) return false;
    this.#style = CANONICAL_STYLE;
    for (const document of this.#documents) {
      visit(document, {
        Collection(_, node) {
          node.flow = node.items.length === 0;
        },
        Scalar(_, node) {
          if (isScalar(node) && /^(QUOTE|PLAIN)/.test(node.type ?? "")) delete node.type;
        },
      });
    }
    return true;
  }

  /** Lines that were not touched stay as they were typed, where that reads the same. */
  toString(): string {
    const written = this.#written();
    if (this.#style === CANONICAL_STYLE) return written;
    const kept = keepLines(this.#typed, this.#styled, written);
    return isDeepStrictEqual(valuesOf(kept), this.value()) ? kept : written;
  }

  #written(): string {
    return this.#documents.map((document) => document.toString(this.#style)).join("");
  }

  #document(index: Path[number] | undefined): Document<Node> {
    return this.#documents[index as number] as Document<Node>;
  }
}

function valuesOf(text: string): unknown {
  const documents = parseAllDocuments(text, YAML) as Document[];
  return documents.some(({ errors }) => errors.length > 0)
    ? undefined
    : documents.map((document) => document.toJS());
}

function isFlowOfOne(node: unknown): node is { flow: boolean } {
  return (
    typeof node === "object" &&
    node !== null &&
    "flow" in node &&
    node.flow === true &&
    "items" in node &&
    Array.isArray(node.items) &&
    node.items.length === 1
  );
}
