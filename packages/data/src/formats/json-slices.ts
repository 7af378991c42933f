import { expectedUnder } from "./document.ts";
import { type JsonFault, walkJson } from "./json-walk.ts";
import { ANYTHING, type Expected } from "./sink.ts";

/** An element of a document's lists, by its offsets. */
export interface Slice {
  readonly start: number;
  readonly end: number;
  readonly expected: Expected;
}

/**
 * What can be saved from a text that is not JSON, a list or a `{collection: []}` document: its elements that are
 * whole and the faults between them, in text order. After a fault inside an element, reading goes on at the next
 * line that opens an element with the same indentation; where there is none, the last fault says so.
 */
export function salvageJson(text: string): (Slice | JsonFault)[] {
  const cutter = new Cutter(text);
  cutter.root();
  return cutter.parts;
}

class Cutter {
  readonly parts: (Slice | JsonFault)[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  root(): void {
    const opener = this.#next();
    const isRead = opener === "[" ? this.#list(ANYTHING) : opener === "{" ? this.#members() : this.#value();
    if (isRead && this.#next() !== "") this.#fault("there is more text after the end of the document");
  }

  /** The members of the document; like all readers below, false where reading cannot go on. */
  #members(): boolean {
    this.#at++;
    if (this.#next() === "}") return this.#pass();
    for (;;) {
      const key = this.#key();
      if (key === undefined) return false;
      const expected = expectedUnder(key);
      const isRead = expected && this.#next() === "[" ? this.#list(expected) : this.#value();
      if (!isRead) return false;
      const mark = this.#next();
      if (mark === "}") return this.#pass();
      if (mark !== ",") return this.#fault("a comma or the closing } should stand here");
      this.#at++;
    }
  }

  #key(): string | undefined {
    this.#next();
    const start = this.#at;
    if (this.#text[start] !== '"') return void this.#fault("a key in double quotes should stand here");
    if (!this.#value()) return undefined;
    const key = this.#text.slice(start, this.#at);
    if (this.#next() !== ":") return void this.#fault("a colon should stand here");
    this.#at++;
    return JSON.parse(key) as string;
  }

  #list(expected: Expected): boolean {
    this.#at++;
    if (this.#next() === "]") return this.#pass();
    for (;;) {
      if (!this.#element(expected)) return false;
      const mark = this.#next();
      if (mark === "]") return this.#pass();
      if (mark === ",") this.#at++;
      else this.#fault("a comma or the closing ] should stand here");
      if (mark === "," && this.#next() === "]") this.#fault("a comma stands before the closing ]");
      else if (mark !== "," && mark !== "{") return false;
    }
  }

  #element(expected: Expected): boolean {
    if (this.#next() === "]") return true;
    const start = this.#at;
    const end = walkJson(this.#text, start, {});
    if (typeof end === "number") {
      this.parts.push({ start, end, expected });
      this.#at = end;
      return true;
    }
    this.#at = nextElement(this.#text, start, end.offset);
    const isLast = this.#at < 0 && !end.truncated;
    this.parts.push(isLast ? { ...end, reason: `${end.reason}; what follows was not judged` } : end);
    return this.#at >= 0 && this.#element(expected);
  }

  #value(): boolean {
    this.#next();
    const end = walkJson(this.#text, this.#at, {});
    if (typeof end === "number") {
      this.#at = end;
      return true;
    }
    this.parts.push(end);
    return false;
  }

  #fault(reason: string): false {
    const truncated = this.#at >= this.#text.length;
    this.parts.push({ offset: this.#at, reason: truncated ? "the text ends too early" : reason, truncated });
    return false;
  }

  #pass(): true {
    this.#at++;
    return true;
  }

  /** The next character that is no white space; "" at the end. */
  #next(): string {
    while (" \t\r\n".includes(this.#text[this.#at] ?? "x")) this.#at++;
    return this.#text[this.#at] ?? "";
  }
}

/** Where the next element opens in a list whose elements stand on lines of their own; -1 where none is to be seen. */
function nextElement(text: string, start: number, fault: number): number {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const indent = text.slice(lineStart, start);
  if (lineStart === 0 || !/^[ \t]*$/.test(indent)) return -1;
  const opener = text.indexOf(`\n${indent}{`, fault);
  return opener < 0 ? -1 : opener + 1 + indent.length;
}
