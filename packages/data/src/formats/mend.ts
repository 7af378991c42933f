import { type Edit, type Splice, spliced } from "./edit.ts";
import { readInput } from "./read-input.ts";
import { DEFAULT_LIMITS, type Origin, type Sink } from "./sink.ts";
import type { Format } from "./sniff.ts";

/** Edits to one entry of an input, which is known by its number in it, from 1. */
export interface Fix {
  readonly entry: number;
  readonly edits: readonly Edit[];
}

/** What is known of a text to be mended. */
export interface MendOptions {
  /** Left out, told from the text. */
  readonly format?: Format;
  /** The collection of CSV rows that have no `type`. */
  readonly collection?: string;
}

/**
 * A text in JSON, NDJSON, YAML or CSV with fixes made and everything else, comments too, as it was. Of two fixes that
 * touch the same words the first is made; validated again, the text shows what is left.
 */
export async function mendText(
  text: string,
  fixes: readonly Fix[],
  options: MendOptions = {},
): Promise<string> {
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const body = text.slice(mark.length);
  const collector = new SpliceCollector(body, fixes);
  const source = new TextEncoder().encode(body);
  const limits = { ...DEFAULT_LIMITS, maxDocumentBytes: Number.POSITIVE_INFINITY };
  for await (const _ of readInput({ ...options, source }, collector, limits));
  return mark + spliced(body, collector.splices);
}

class SpliceCollector implements Sink {
  readonly splices: Splice[] = [];
  readonly #edits = new Map<number, Edit[]>();
  readonly #text: string;
  #entry = 0;
  #line = 1;
  #lineStart = 0;

  constructor(text: string, fixes: readonly Fix[]) {
    this.#text = text;
    for (const { entry, edits } of fixes)
      this.#edits.set(entry, [...(this.#edits.get(entry) ?? []), ...edits]);
  }

  entry(_value: unknown, origin: Origin): void {
    const edits = this.#edits.get(++this.#entry);
    if (edits === undefined) return;
    const start = origin.line === undefined ? 0 : this.#startOf(origin.line);
    for (const splice of origin.splices?.(edits) ?? [])
      this.splices.push({ ...splice, offset: splice.offset + start });
  }

  document(): void {
    // Its entries follow.
  }

  problem(): void {
    // What cannot be read has no entry to mend.
  }

  /** Where a line starts; lines are asked for in their order. */
  #startOf(line: number): number {
    while (this.#line < line) {
      this.#lineStart = this.#text.indexOf("\n", this.#lineStart) + 1;
      this.#line++;
    }
    return this.#lineStart;
  }
}
