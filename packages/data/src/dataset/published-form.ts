import { QUANTITY_KEYS, REDIRECT_KEYS, SHAPES } from "../generated/shapes.ts";
import type { CollectionName, Shape } from "../shape/index.ts";

const LEAF: Shape = { kind: "leaf" };

/**
 * A record in its published form: keys in the order of the schema, so that the order in which they were typed does
 * not show. Lists keep their order. Keys that the model does not know stand last, in the order of their names.
 */
export function inPublishedForm(collection: CollectionName, record: unknown): unknown {
  return inOrderOf(SHAPES[collection], record);
}

/** A redirect in its published form. */
export function redirectInPublishedForm(value: unknown): unknown {
  return withKeysInOrder(value, inOrder(REDIRECT_KEYS), (part) => part);
}

/** The names of a value of the model in the order in which they are published. */
export function publishedOrder(names: readonly string[], shape: Shape): string[] {
  // A leaf that is an object is a quantity, of the record or of a claim, or belongs to an extension.
  return inOrder(shape.kind === "object" ? Object.keys(shape.fields) : QUANTITY_KEYS)(names);
}

/** The shape of a part of a value: of a member by any name, where the value is a list. */
export function shapeOfPart(shape: Shape, name: string): Shape {
  if (shape.kind === "list") return shape.items;
  return (shape.kind === "object" && Object.hasOwn(shape.fields, name) && shape.fields[name]) || LEAF;
}

/** The names of a redirect in the order in which they are published. */
export function redirectOrder(names: readonly string[]): string[] {
  return inOrder(REDIRECT_KEYS)(names);
}

function inOrder(known: readonly string[]): (names: readonly string[]) => string[] {
  return (names) => [
    ...known.filter((name) => names.includes(name)),
    ...names.filter((name) => !known.includes(name)).sort(),
  ];
}

/** A part of a record in its published form. */
export function inOrderOf(shape: Shape, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = shape.kind === "list" ? shape.items : LEAF;
    return value.map((part) => inOrderOf(items, part));
  }
  return withKeysInOrder(
    value,
    (names) => publishedOrder(names, shape),
    (part, name) => inOrderOf(shapeOfPart(shape, name), part),
  );
}

function withKeysInOrder(
  value: unknown,
  inOrder: (names: readonly string[]) => readonly string[],
  change: (part: unknown, name: string) => unknown,
): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    inOrder(Object.keys(value)).map((name) => [name, change((value as Record<string, unknown>)[name], name)]),
  );
}
