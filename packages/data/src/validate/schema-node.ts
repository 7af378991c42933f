import * as z from "zod";

type Node = z.core.$ZodTypes;
export type SchemaNode = Node;

/** The schema of the part of a value that a path leads to, as far as schema and value can be followed. */
export function schemaAt(
  root: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): Node | undefined {
  const { schema, here } = followed(root, value, path);
  return schema && resolved(schema, here);
}

/** What a path leads to, and the schema that stands there: a union still has all its branches. */
function followed(
  root: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): { readonly schema: Node | undefined; readonly here: unknown } {
  let schema: Node | undefined = root as Node;
  let here = value;
  for (const step of path) {
    schema = schema && inside(resolved(schema, here), step);
    here =
      typeof here === "object" && here !== null ? (here as Record<PropertyKey, unknown>)[step] : undefined;
  }
  return { schema, here };
}

/** The term by which the object at a path names its branch of a union; undefined where there is no such union. */
export function branchAt(root: z.core.$ZodType, value: unknown, path: readonly string[]): string | undefined {
  const { schema, here } = followed(root, value, path);
  const { def } = schema === undefined ? {} : bare(schema)._zod;
  if (def?.type !== "union" || !("discriminator" in def)) return undefined;
  const term = (here as Record<string, unknown>)[def.discriminator as string];
  return typeof term === "string" ? term : undefined;
}

function bare(schema: Node): Node {
  const { def } = schema._zod;
  return def.type === "optional" ? bare(def.innerType as Node) : schema;
}

/** Through what is optional, and through a union to the option that the value's discriminator names. */
function resolved(schema: Node, value: unknown): Node {
  const { def } = schema._zod;
  if (def.type === "optional") return resolved(def.innerType as Node, value);
  if (def.type !== "union" || !("discriminator" in def)) return schema;
  const discriminator = def.discriminator as string;
  const named = (value as Record<string, unknown> | null | undefined)?.[discriminator];
  const option = def.options.find((one) => {
    const tag = (one as z.ZodObject).shape[discriminator] as Node | undefined;
    return tag?._zod.values?.has(named as string) === true;
  });
  return (option as Node | undefined) ?? schema;
}

function inside(schema: Node, step: PropertyKey): Node | undefined {
  const { def } = schema._zod;
  if (def.type === "object") return def.shape[step as string] as Node | undefined;
  if (def.type === "array") return def.element as Node;
  if (def.type === "tuple") return def.items[Number(step)] as Node | undefined;
  return undefined;
}

/** The fields that an object schema knows; none for another schema. */
export function fieldsOf(schema: Node | undefined): string[] {
  return schema?._zod.def.type === "object" ? Object.keys(schema._zod.def.shape) : [];
}

/** What a schema says of itself: its own description and examples, else those of what it wraps. */
export function metaOf(schema: Node | undefined): z.core.GlobalMeta {
  return (schema && z.globalRegistry.get(schema)) ?? {};
}
