import { isWord, type Token, tokensOf } from "../text/tokens.ts";

/** A name found in a text: which tokens, and what it names. */
export interface NameMatch<T> {
  readonly from: number;
  /** The token after the last. */
  readonly to: number;
  readonly entry: T;
}

interface Listed<T> {
  readonly words: readonly string[];
  readonly entry: T;
}

/**
 * Names, found by their first word and then by the longest name that fits. A name counts as it is spelled, or all in
 * capitals (headings); straight and curly apostrophes and missing accents make no difference.
 */
export class Gazetteer<T> {
  readonly #byFirst = new Map<string, Listed<T>[]>();

  add(name: string, entry: T): void {
    const words = tokensOf(fold(name)).map(({ text }) => text);
    const [first] = words;
    if (first === undefined) return;
    this.#list(first, { words, entry });
    const capitals = words.map((word) => word.toUpperCase());
    if (words.some((word, at) => word !== capitals[at] && word.length > 3))
      this.#list(capitals[0] as string, { words: capitals, entry });
  }

  /** Sorts the names, the longest first; to be called when all are added. */
  ready(): this {
    for (const listed of this.#byFirst.values()) listed.sort((a, b) => b.words.length - a.words.length);
    return this;
  }

  /** The longest name that begins at a token, with the entries of all names of that length. */
  at(tokens: readonly Token[], from: number): NameMatch<T>[] {
    const first = tokens[from];
    const listed =
      first === undefined || !(isWord(first) || /^\p{N}/u.test(first.text))
        ? undefined
        : this.#byFirst.get(fold(first.text));
    const found: NameMatch<T>[] = [];
    for (const { words, entry } of listed ?? []) {
      if (found[0] !== undefined && words.length < found[0].to - from) break;
      if (words.every((word, at) => fold(tokens[from + at]?.text ?? "") === word))
        found.push({ from, to: from + words.length, entry });
    }
    return found;
  }

  #list(first: string, listed: Listed<T>): void {
    const others = this.#byFirst.get(first);
    if (others === undefined) this.#byFirst.set(first, [listed]);
    else others.push(listed);
  }
}

const ASCII = /^[\x20-\x7e]*$/;

function fold(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(/[’‘]/g, "'").normalize("NFD").replace(/\p{M}/gu, "");
}
