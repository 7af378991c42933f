import { SHAPES } from "../../generated/shapes.ts";
import type { CollectionName, Shape } from "../../shape/index.ts";

/** How a cell is written, and `formats` reads it: a scalar as it is, a list of scalars joined by `;`, all else as JSON. */
export type Cell = "scalar" | "list" | "json";

export interface Column {
  /** The names on the way to the value, joined by dots in the header. */
  readonly steps: readonly string[];
  readonly cell: Cell;
}

/** The columns of a collection, in the model's order of fields and the same for every dataset. */
export function columnsOf(collection: CollectionName): Column[] {
  return columnsOfShape(SHAPES[collection], []);
}

function columnsOfShape(shape: Shape, steps: readonly string[]): Column[] {
  if (shape.kind === "list") return [{ steps, cell: shape.items.kind === "leaf" ? "list" : "json" }];
  if (shape.kind === "object") return columnsOfObject(shape.fields, steps);
  const isCompound = shape.atomic === "quantity" || shape.atomic === "position";
  return [{ steps, cell: isCompound ? "json" : "scalar" }];
}

function columnsOfObject(fields: Readonly<Record<string, Shape>>, steps: readonly string[]): Column[] {
  const columns = Object.entries(fields).flatMap(([name, field]) => columnsOfShape(field, [...steps, name]));
  // An object of which the model names no fields is the extensions'.
  return columns.length === 0 ? [{ steps, cell: "json" }] : columns;
}
