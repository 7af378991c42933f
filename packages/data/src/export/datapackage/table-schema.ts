import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import type { CollectionName } from "../../shape/index.ts";
import { chosenIn } from "../chosen.ts";
import { type Column, columnsOf, valueIn } from "../csv/index.ts";
import type { ExportOptions } from "../form.ts";

const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

/** The Table Schema (Data Package 2.0) of a collection's CSV file. */
export function tableSchemaOf(
  collection: CollectionName,
  dataset: ReadonlyDataset,
  options: ExportOptions,
): object {
  const columns = columnsOf(collection);
  const foreignKeys = columns.flatMap((column) => foreignKeyOf(column, collection, dataset, options));
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(fieldOf),
    fieldsMatch: ["equal"],
    missingValues: [""],
    primaryKey: ["id"],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function fieldOf(column: Column): object {
  const { name, shape } = column;
  return {
    name,
    ...typeOf(column),
    ...(shape.atomic === "edtf" && { rdfType: EDTF }),
    ...(name === "id" && { constraints: { required: true, unique: true } }),
    ...(name === "type" && { constraints: { required: true } }),
  };
}

function typeOf({ kind, shape }: Column): object {
  switch (kind) {
    case "number":
      return { type: "integer" };
    case "boolean":
      return { type: "boolean", trueValues: ["true"], falseValues: ["false"] };
    case "terms":
      return { type: "list", delimiter: ";", itemType: "string" };
    case "json":
      if (shape.atomic === "position") return { type: "geopoint", format: "array" };
      return { type: shape.kind === "list" ? "array" : "object" };
    case "text":
      return { type: "string" };
    default:
      return kind satisfies never;
  }
}

/** A reference to one collection is a foreign key where everything that it names is in the files. */
function foreignKeyOf(
  { name, kind, shape, ...column }: Column,
  collection: CollectionName,
  dataset: ReadonlyDataset,
  options: ExportOptions,
): object[] {
  const [target, ...others] = (shape.ref ?? []) as readonly CollectionName[];
  if (kind !== "text" || target === undefined || others.length > 0) return [];
  if (options.collection !== undefined && options.collection !== target) return [];
  const known = new Set<unknown>(chosenIn(dataset, target, options).map(({ id }) => id));
  const named = chosenIn(dataset, collection, options).map((record) => valueIn(record, column));
  if (!named.every((id) => id === undefined || known.has(id))) return [];
  // A reference within one file names no resource (Table Schema, foreignKeys).
  const resource = target === collection ? {} : { resource: target };
  return [{ fields: [name], reference: { ...resource, fields: ["id"] } }];
}
