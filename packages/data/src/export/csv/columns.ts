import { type CellKind, columnOf } from "../../formats/csv-columns.ts";
import { SHAPES } from "../../generated/shapes.ts";
import type { CollectionName, Shape } from "../../shape/index.ts";

/** A column of the table of a collection: a field of the model, filled or not. */
export interface Column {
  /** The names on the way to the value, joined by dots: `signed.date`. */
  readonly name: string;
  readonly steps: readonly string[];
  /** How a cell is written and read: as it is, as terms joined by `;`, or as JSON. Numbers are whole. */
  readonly kind: CellKind;
  readonly shape: Shape;
}

/** The columns of a collection, in the model's order of fields and the same for every dataset. */
export function columnsOf(collection: CollectionName): Column[] {
  return stepsTo(SHAPES[collection], []).map(({ steps, shape }) => {
    const name = steps.join(".");
    return { name, steps, shape, kind: columnOf(collection, name)?.kind ?? "text" };
  });
}

type Leaf = Pick<Column, "steps" | "shape">;

function stepsTo(shape: Shape, steps: readonly string[]): Leaf[] {
  if (shape.kind !== "object") return [{ steps, shape }];
  const leaves = Object.entries(shape.fields).flatMap(([name, field]) => stepsTo(field, [...steps, name]));
  // An object of which the model names no fields is the extensions'.
  return leaves.length === 0 ? [{ steps, shape }] : leaves;
}

/** The value that a record has in a column; undefined where it has none. */
export function valueIn(record: unknown, { steps }: Pick<Column, "steps">): unknown {
  let value = record;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
