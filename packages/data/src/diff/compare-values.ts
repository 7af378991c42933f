import { deepEqual } from "../claims/json-equal.ts";
import { escapeStep, type ListShape, type ObjectShape, type Shape } from "../shape/index.ts";
import type { Change } from "./change.ts";
import { uniqueKeys } from "./list-keys.ts";

/** A difference before it is said what it means. */
export type Difference = Pick<Change, "path" | "from" | "to" | "after"> & {
  readonly isOrder?: true;
  readonly shape: Shape;
};

type Emit = (difference: Difference) => void;
type JsonObject = Readonly<Record<string, unknown>>;

const UNKNOWN: Shape = { kind: "leaf" };

/**
 * Emits every difference between two values of a shape, at the finest place that both have: fields of objects,
 * items of lists matched by key. Atomic values, and lists whose items have no unique keys, differ as a whole.
 */
export function compareValues(a: unknown, b: unknown, shape: Shape, path: string, emit: Emit): void {
  if (deepEqual(a, b)) return;
  const keyed = shape.kind === "list" ? keyedPair(a, b, shape) : undefined;
  if (keyed) compareLists(...keyed, shape as ListShape, path, emit);
  else if (shape.kind === "object" && isJsonObject(a) && isJsonObject(b)) {
    compareObjects(a, b, shape, path, emit);
  } else emit({ path, from: a, to: b, shape });
}

function keyedPair(a: unknown, b: unknown, shape: ListShape): [Keyed, Keyed] | undefined {
  if (!Array.isArray(a) || !Array.isArray(b)) return undefined;
  const from = uniqueKeys(a, shape);
  const to = uniqueKeys(b, shape);
  return (
    from &&
    to && [
      { items: a, keys: from },
      { items: b, keys: to },
    ]
  );
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function compareObjects(a: JsonObject, b: JsonObject, shape: ObjectShape, path: string, emit: Emit): void {
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const field = (Object.hasOwn(shape.fields, name) && shape.fields[name]) || UNKNOWN;
    const at = `${path}/${escapeStep(name)}`;
    if (!Object.hasOwn(a, name)) emit({ path: at, to: b[name], shape: field });
    else if (!Object.hasOwn(b, name)) emit({ path: at, from: a[name], shape: field });
    else compareValues(a[name], b[name], field, at, emit);
  }
}

interface Keyed {
  readonly items: readonly unknown[];
  readonly keys: readonly string[];
}

function compareLists(a: Keyed, b: Keyed, shape: ListShape, path: string, emit: Emit): void {
  const older = new Map(a.keys.map((key, index) => [key, a.items[index]]));
  const newer = new Map(b.keys.map((key, index) => [key, b.items[index]]));
  const at = (key: string): string => `${path}/${escapeStep(key)}`;
  const behind = ({ keys }: Keyed, index: number): string | null => keys[index - 1] ?? null;
  a.keys.forEach((key, index) => {
    if (newer.has(key)) compareValues(older.get(key), newer.get(key), shape.items, at(key), emit);
    else emit({ path: at(key), from: older.get(key), after: behind(a, index), shape: shape.items });
  });
  b.keys.forEach((key, index) => {
    if (older.has(key)) return;
    emit({ path: at(key), to: newer.get(key), after: behind(b, index), shape: shape.items });
  });
  const isReordered = !deepEqual(
    a.keys.filter((key) => newer.has(key)),
    b.keys.filter((key) => older.has(key)),
  );
  if (isReordered) emit({ path, from: a.keys, to: b.keys, isOrder: true, shape });
}
