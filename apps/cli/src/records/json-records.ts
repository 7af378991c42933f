import {
  COLLECTION_NAMES,
  collectionOfType,
  inOrderOf,
  inPublishedForm,
  redirectInPublishedForm,
} from "@org/defense-pact-data/model";
import { documentOrder } from "./document-keys.ts";
import { type HeldRecord, type Path, recordsIn, shapeAt } from "./held-records.ts";
import type { RecordText } from "./record-text.ts";

abstract class Values implements RecordText {
  readonly held: readonly HeldRecord[];
  protected readonly values: unknown[];

  constructor(values: unknown[]) {
    this.values = values;
    this.held = values.flatMap((value, index) => recordsIn(value, [index]));
  }

  value(): unknown {
    return structuredClone(this.values);
  }

  set(at: Path, value: unknown): void {
    (this.#parentOf(at) as Record<string | number, unknown>)[at.at(-1) as string] = value;
  }

  remove(at: Path): void {
    delete (this.#parentOf(at) as Record<string | number, unknown>)[at.at(-1) as string];
  }

  order(at: Path, held: HeldRecord): void {
    this.set(at, inOrderOf(shapeAt(held, at), this.#at(at)));
  }

  canonise(): boolean {
    const ordered = this.values.map(inOrder);
    if (ordered.every((value) => value === undefined)) return false;
    for (const [index, value] of ordered.entries()) if (value !== undefined) this.values[index] = value;
    return true;
  }

  #parentOf(at: Path): unknown {
    return this.#at(at.slice(0, -1));
  }

  #at(path: Path): unknown {
    return path.reduce(
      (here: unknown, step) => (here as Record<string | number, unknown>)[step],
      this.values as unknown,
    );
  }

  abstract toString(): string;
}

/** A JSON text; it keeps its indent. */
export class JsonRecords extends Values {
  #indent: string | number;

  /** @throws Error where the text is no JSON. */
  constructor(text: string) {
    super([JSON.parse(withoutMark(text))]);
    this.#indent = /^[[{]\s*\n([ \t]+)/.exec(text.trimStart())?.[1] ?? 2;
  }

  override canonise(): boolean {
    const isOurs = super.canonise();
    if (isOurs) this.#indent = 2;
    return isOurs;
  }

  override toString(): string {
    return `${JSON.stringify(this.values[0], null, this.#indent)}\n`;
  }
}

/** NDJSON: a value a line. */
export class LineRecords extends Values {
  /** @throws Error where a line is no JSON. */
  constructor(text: string) {
    super(
      withoutMark(text)
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => JSON.parse(line)),
    );
  }

  override toString(): string {
    return this.values.map((value) => `${JSON.stringify(value)}\n`).join("");
  }
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** A value in published order, or undefined where it holds nothing of the model. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return inOrderWhereOurs(value);
  if (!isObject(value) || ["type", "id", "from"].some((name) => name in value)) return entryInOrder(value);
  const names = documentOrder(Object.keys(value));
  const ordered = names.map((name) => [name, collectionInOrder(name, value[name])] as const);
  if (ordered.every(([, list]) => list === undefined)) return undefined;
  return Object.fromEntries(ordered.map(([name, list]) => [name, list ?? value[name]]));
}

function collectionInOrder(name: string, list: unknown): unknown {
  if (!Array.isArray(list)) return undefined;
  const collection = COLLECTION_NAMES.find((each) => each === name);
  if (collection === undefined) return inOrderWhereOurs(list);
  return list.map((item) => inPublishedForm(collection, item));
}

function inOrderWhereOurs(list: readonly unknown[]): unknown {
  const ordered = list.map(entryInOrder);
  if (ordered.every((item) => item === undefined)) return undefined;
  return ordered.map((item, index) => item ?? list[index]);
}

function entryInOrder(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  const collection = collectionOfType(String(value.type));
  if (collection !== undefined) return inPublishedForm(collection, value);
  return "from" in value && "to" in value ? redirectInPublishedForm(value) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
