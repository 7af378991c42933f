import { createScanner } from "jsonc-parser";
import { escapeStep } from "../shape/index.ts";

/** A key that its object has had before. `JSON.parse` keeps the last value and says nothing. */
export interface DuplicateKey {
  /** RFC 6901 pointer, with positions in lists, of the value that the key names. */
  readonly pointer: string;
  /** Where the later key starts in the text, in UTF-16 units. */
  readonly offset: number;
}

/**
 * Whether an object in a JSON text may have a key twice; `value` is what `JSON.parse` made of the text, `keys` how
 * many keys its objects have, where the caller knows. Never false when there is a duplicate; true without one where
 * a string holds a quote before a colon, which is rare.
 *
 * Each key of the text has a quote, perhaps white space, and a colon after it; so there are at least as many such
 * colons as keys, and more than the value has keys if one was lost. A search for the colon alone costs an eighth
 * of what parsing does; see bench/README.md.
 */
export function mayHaveDuplicateKeys(text: string, value: unknown, keys: number = countKeys(value)): boolean {
  return colonsAfterQuotes(text) !== keys;
}

function colonsAfterQuotes(text: string): number {
  let count = 0;
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    const before = text.charCodeAt(colon - 1);
    if (before === QUOTE || (before <= SPACE && endsInQuote(text, colon - 1))) count++;
  }
  return count;
}

const QUOTE = 34;
const SPACE = 32;

/** Whether the text up to `last` ends in a quote, but for white space of JSON (RFC 8259, section 2). */
function endsInQuote(text: string, last: number): boolean {
  let at = last;
  while (WHITE_SPACE.has(text.charCodeAt(at))) at--;
  return text.charCodeAt(at) === QUOTE;
}

const WHITE_SPACE: ReadonlySet<number> = new Set([9, 10, 13, SPACE]);

/** Own keys of all objects in a value, without recursion, since nothing bounds how deep it goes. */
function countKeys(value: unknown): number {
  let count = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    const inside: unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (inside !== next) count += inside.length;
    for (const each of inside) if (typeof each === "object" && each !== null) open.push(each);
  }
  return count;
}

/** An object or list of the text that is not yet closed. */
interface Open {
  /** The keys met so far; undefined in a list. */
  readonly keys: Set<string> | undefined;
  /** The key or position of the value that is being read. */
  step: string | number;
}

/**
 * Every key that comes again in its object, in the order of a text that `JSON.parse` accepts. Exact and slow: for
 * texts of which `mayHaveDuplicateKeys` is true. Keys are compared as they read once unescaped.
 */
export function findDuplicateKeys(text: string): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const open: Open[] = [];
  const scanner = createScanner(text, true);
  let before = "";
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const first = text.charAt(offset);
    const inside = open.at(-1);
    if (first === "{") open.push({ keys: new Set(), step: "" });
    else if (first === "[") open.push({ keys: undefined, step: 0 });
    else if (first === "}" || first === "]") open.pop();
    else if (first === "," && typeof inside?.step === "number") inside.step++;
    else if (first === '"' && inside?.keys !== undefined && before !== ":") {
      inside.step = scanner.getTokenValue();
      if (inside.keys.has(inside.step)) found.push({ pointer: pointerTo(open), offset });
      inside.keys.add(inside.step);
    }
    before = first;
  }
  return found;
}

function pointerTo(open: readonly Open[]): string {
  return open.map(({ step }) => `/${escapeStep(String(step))}`).join("");
}
