import { COLLECTION_NAMES, escapeStep } from "../shape/index.ts";
import { ANYTHING, type Expected, type Problem } from "./sink.ts";
import { didYouMean } from "./suggest.ts";

/** A part of a document that should be a record or a redirect, with the pointer to it. */
export interface Entry {
  readonly pointer: string;
  readonly value: unknown;
  readonly expected: Expected;
}

/** A part of a document that has no place in it; `part` says whether its key or its value is at fault. */
export interface Misfit {
  readonly pointer: string;
  readonly part: "key" | "value";
  readonly problem: Omit<Problem, "place">;
}

const REDIRECTS: Expected = Object.freeze({ redirect: true });
const BY_COLLECTION = new Map<string, Expected>([
  ...COLLECTION_NAMES.map((collection) => [collection, Object.freeze({ collection })] as const),
  ["redirects", REDIRECTS],
]);
const HEADERS: ReadonlyMap<string, RegExp> = new Map([
  ["version", /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/],
  ["$schema", /^https?:\/\/\S+$/],
]);
const KNOWN_KEYS = [...BY_COLLECTION.keys(), ...HEADERS.keys()];

/** What the list under a key of a document holds; undefined for a key that has no such list. */
export function expectedUnder(key: string): Expected | undefined {
  return BY_COLLECTION.get(key);
}

/**
 * The records and redirects of a value read from a file or passed by a program: one record, a list of them, or a
 * document `{collection: []}` beside which `version`, `redirects` and `$schema` may stand.
 */
export function* entriesOf(root: unknown): Generator<Entry | Misfit> {
  if (Array.isArray(root)) yield* listed(root, "", ANYTHING);
  else if (isDocument(root)) yield* keyed(root);
  else yield { pointer: "", value: root, expected: ANYTHING };
}

function isDocument(root: unknown): root is Record<string, unknown> {
  if (typeof root !== "object" || root === null) return false;
  if (["type", "id"].some((key) => Object.hasOwn(root, key))) return false;
  if (!COLLECTION_NAMES.some((key) => Object.hasOwn(root, key)) && isConfig(root)) return false;
  const keys = Object.keys(root);
  if (keys.some((key) => KNOWN_KEYS.includes(key))) return true;
  return keys.length > 0 && Object.values(root).every((value) => Array.isArray(value));
}

/** A configuration that was taken for data is told as one fault, not as collections of a document. */
function isConfig(root: object): boolean {
  return Object.hasOwn(root, "rules") || Object.hasOwn(root, "exceptions");
}

function* keyed(root: Readonly<Record<string, unknown>>): Generator<Entry | Misfit> {
  for (const key of Object.keys(root)) {
    const expected = BY_COLLECTION.get(key);
    if (expected) yield* collection(key, root[key], expected);
    else if (HEADERS.has(key)) yield* header(key, root[key]);
    else yield unknownCollection(key);
  }
}

function* collection(key: string, value: unknown, expected: Expected): Generator<Entry | Misfit> {
  if (Array.isArray(value)) yield* listed(value, `/${escapeStep(key)}`, expected);
  else
    yield misfit(key, "value", "input/not-a-list", `\`${key}\` is not a list.`, {
      expected: "a list of records",
    });
}

function* listed(values: readonly unknown[], pointer: string, expected: Expected): Generator<Entry> {
  for (let i = 0; i < values.length; i++) yield { pointer: `${pointer}/${i}`, value: values[i], expected };
}

function* header(key: string, value: unknown): Generator<Misfit> {
  if (typeof value === "string" && HEADERS.get(key)?.test(value)) return;
  const form = key === "version" ? "a semantic version such as 1.2.0" : "a web address";
  yield misfit(key, "value", "input/document-header", `\`${key}\` is not ${form}.`, {
    expected: form,
    received: value,
  });
}

/** The misfit of a key that names no collection. */
export function unknownCollection(key: string): Misfit {
  const hint = didYouMean(key, KNOWN_KEYS);
  return misfit(
    key,
    "key",
    "input/unknown-collection",
    `\`${key}\` is no collection; its records were not judged.`,
    {
      expected: KNOWN_KEYS,
      received: key,
      ...(hint === undefined ? {} : { hint }),
    },
  );
}

function misfit(
  key: string,
  part: "key" | "value",
  code: Problem["code"],
  message: string,
  more: Partial<Problem>,
): Misfit {
  const pointer = `/${escapeStep(key)}`;
  return { pointer, part, problem: { code, message, path: pointer, ...more } };
}
