import { SHAPES } from "../generated/shapes.ts";
import { type CollectionName, formatPointer, type Shape } from "../shape/index.ts";

/** How a column's cells are read. */
export type CellKind = "text" | "number" | "boolean" | "terms" | "json";

/** A column of a collection: the field it names and how its cells are read. */
export interface Column {
  readonly steps: readonly string[];
  readonly pointer: string;
  readonly kind: CellKind;
}

/** The leaves that are not text, by the last step of their column; shapes do not say. */
const NOT_TEXT: Readonly<Record<string, CellKind>> = {
  bilateral: "boolean",
  retroactive: "boolean",
  characters: "number",
  words: "number",
  geonames: "number",
};

/**
 * The column that a header cell names in a collection: a dotted path of fields (`signed.date`). Lists of terms or
 * references are cells `a;b`; what is deeper (lists of objects, quantities, positions, `ext`) is a JSON cell.
 * Undefined where the collection has no such field.
 */
export function columnOf(collection: CollectionName, header: string): Column | undefined {
  const steps = header.split(".");
  let shape: Shape = SHAPES[collection];
  for (const step of steps) {
    if (shape.kind !== "object" || !Object.hasOwn(shape.fields, step)) return undefined;
    shape = shape.fields[step] as Shape;
  }
  return { steps, pointer: formatPointer(steps), kind: kindOf(shape, steps.at(-1) as string) };
}

function kindOf(shape: Shape, name: string): CellKind {
  if (shape.kind === "list")
    return shape.items.kind === "leaf" && shape.items.atomic === undefined ? "terms" : "json";
  if (shape.kind === "object" || shape.atomic === "quantity" || shape.atomic === "position") return "json";
  return NOT_TEXT[name] ?? "text";
}

/** Every column of a collection, an object by its fields: what a header may name, for a hint. */
export function flatColumns(collection: CollectionName): string[] {
  const names: string[] = [];
  const visit = (shape: Shape, prefix: string): void => {
    if (shape.kind !== "object") names.push(prefix);
    else
      for (const [name, field] of Object.entries(shape.fields))
        visit(field, prefix === "" ? name : `${prefix}.${name}`);
  };
  visit(SHAPES[collection], "");
  return names;
}

/** A cell's value, or undefined where the cell cannot be read as its column's kind. */
export function readCell(cell: string, kind: CellKind): { readonly value: unknown } | undefined {
  switch (kind) {
    case "text":
      return { value: cell };
    case "terms":
      return { value: cell.split(";").map((term) => term.trim()) };
    case "number":
      return /^-?\d+(\.\d+)?$/.test(cell) ? { value: Number(cell) } : undefined;
    case "boolean":
      return cell === "true" || cell === "false" ? { value: cell === "true" } : undefined;
    case "json":
      return readJsonCell(cell);
  }
}

function readJsonCell(cell: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(cell) };
  } catch {
    return undefined;
  }
}

/** A value as a cell of its kind, in quotes where RFC 4180 (2.6 and 2.7) asks for them; what is absent is empty. */
export function writtenCell(value: unknown, kind: CellKind): string {
  if (value === undefined) return "";
  const text =
    kind === "json"
      ? JSON.stringify(value)
      : kind === "terms" && Array.isArray(value)
        ? value.join(";")
        : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
