import * as z from "zod";
import type { Shape } from "../shape/index.ts";

type Annotations = Pick<Shape, "evidence" | "ref" | "generic" | "atomic">;
type Definition = z.core.$ZodTypes["_zod"]["def"];

/** The shape of a schema as plain data. Throws at a schema node it does not know, so that nothing is lost silently. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const notes = annotations(schema);
  if (notes.atomic !== undefined) return { kind: "leaf", ...notes };
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case "optional":
      return { ...shapeOf(def.innerType), ...notes };
    case "object":
      return { kind: "object", ...notes, fields: mapValues(def.shape, shapeOf) };
    case "union":
      return unionShape(def.options, notes);
    case "array":
      return listShape(schema, shapeOf(def.element), notes);
    case "record":
      return { kind: "object", ...notes, fields: {} };
    case "string":
    case "number":
    case "boolean":
    case "enum":
    case "literal":
    case "unknown":
      return { kind: "leaf", ...notes };
    default:
      throw new TypeError(`shapes: no case for a schema node of type "${(def as Definition).type}"`);
  }
}

function listShape(schema: z.core.$ZodType, items: Shape, notes: Annotations): Shape {
  const key = z.globalRegistry.get(schema)?.["x-key"];
  return { kind: "list", ...notes, ...(key === undefined ? {} : { key }), items };
}

/** A union of objects has the fields of all its branches: keys are what a pointer needs, not which branch. */
function unionShape(options: readonly z.core.$ZodType[], notes: Annotations): Shape {
  const branches = options.map(shapeOf);
  const fields = branches.map((branch) => {
    if (branch.kind !== "object") throw new TypeError("shapes: a union must be of objects, or atomic");
    return branch.fields;
  });
  return { kind: "object", ...notes, fields: Object.assign({}, ...fields) };
}

function annotations(schema: z.core.$ZodType): Annotations {
  const meta = z.globalRegistry.get(schema) ?? {};
  return {
    ...(meta["x-evidence"] && { evidence: meta["x-evidence"] }),
    ...(meta["x-ref"] && { ref: meta["x-ref"] }),
    ...(meta["x-generic"] && { generic: meta["x-generic"] }),
    ...(meta["x-atomic"] && { atomic: meta["x-atomic"] }),
  };
}

function mapValues<T, U>(object: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
