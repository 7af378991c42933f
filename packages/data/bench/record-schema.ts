import { readFileSync } from "node:fs";

interface Schema {
  oneOf?: Schema[];
  properties?: Record<string, { const?: unknown; enum?: unknown[] }>;
  discriminator?: { propertyName: string };
  [keyword: string]: unknown;
}

const RECORD_TYPES = ["Article", "Actor", "Place", "Agreement", "Pledge", "Event", "Statement"];

/** A JSON Schema of any record, made from the published bundle: its definitions, and one-of its record types. */
export function recordSchema(): Schema {
  const bundle = new URL("../json-schema/dataset.json", import.meta.url);
  const { $schema, $defs } = JSON.parse(readFileSync(bundle, "utf8")) as Schema;
  return { $schema, oneOf: RECORD_TYPES.map((name) => ({ $ref: `#/$defs/${name}` })), $defs };
}

/** The same for a list of records, for tools that take one document. */
export function recordsSchema(): Schema {
  const { $schema, $defs, oneOf } = recordSchema();
  return { $schema, type: "array", items: { oneOf }, $defs } as Schema;
}

/**
 * The same with ajv's `discriminator` in each one-of, so that ajv goes straight to the branch. Its branches stand
 * in place, since ajv does not follow `$ref` for a discriminator inside definitions.
 */
export function discriminatedSchema(): Schema {
  const schema = structuredClone(recordSchema());
  const definitions = schema.$defs as Record<string, Schema>;
  schema.discriminator = { propertyName: "type" };
  for (const definition of Object.values(definitions)) {
    const first = definition.oneOf?.[0]?.properties ?? {};
    const propertyName = Object.keys(first).find(
      (name) => first[name]?.const !== undefined || first[name]?.enum !== undefined,
    );
    if (propertyName === undefined) continue;
    definition.discriminator = { propertyName };
    definition.type = "object";
  }
  return schema;
}
