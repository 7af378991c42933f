import { SHAPES } from "../../generated/shapes.ts";
import { quantity, redirect } from "../../schema/index.ts";
import type { CollectionName, Shape } from "../../shape/index.ts";

const QUANTITY_KEYS = quantity.options.flatMap((option) => Object.keys(option.shape));
const REDIRECT_KEYS = Object.keys(redirect.shape);

/**
 * A record in its published form: keys in the order of the schema, so that the order in which they were typed does
 * not show. Lists keep their order. Keys that the model does not know stand last, in the order of their names.
 */
export function inPublishedForm(collection: CollectionName, record: unknown): unknown {
  return ordered(record, SHAPES[collection]);
}

/** A redirect in its published form. */
export function redirectInPublishedForm(value: unknown): unknown {
  return withKeysInOrder(value, REDIRECT_KEYS, (part) => part);
}

function ordered(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) {
    const items = shape.kind === "list" ? shape.items : ({ kind: "leaf" } as const);
    return value.map((part) => ordered(part, items));
  }
  if (shape.kind === "object") {
    const { fields } = shape;
    return withKeysInOrder(value, Object.keys(fields), (part, name) =>
      ordered(part, fields[name] ?? { kind: "leaf" }),
    );
  }
  // A leaf that is an object is a quantity, of the record or of a claim, or belongs to an extension.
  return withKeysInOrder(value, QUANTITY_KEYS, (part) => ordered(part, { kind: "leaf" }));
}

function withKeysInOrder(
  value: unknown,
  order: readonly string[],
  change: (part: unknown, name: string) => unknown,
): unknown {
  if (typeof value !== "object" || value === null) return value;
  const others = Object.keys(value).filter((name) => !order.includes(name));
  const names = [...new Set(order)].filter((name) => Object.hasOwn(value, name));
  return Object.fromEntries(
    [...names, ...others.sort()].map((name) => [
      name,
      change((value as Record<string, unknown>)[name], name),
    ]),
  );
}
