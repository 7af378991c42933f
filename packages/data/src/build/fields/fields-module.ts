import { fieldsOfSchema, type SchemaNode } from "./fields-of-schema.ts";

/** The text of `src/generated/fields.ts`, from the published schema of a whole dataset. */
export function fieldsModule(datasetSchema: string): string {
  const fields = fieldsOfSchema(JSON.parse(datasetSchema) as SchemaNode);
  return [
    "// Generated from the published JSON Schema by `npm run codegen`.",
    'import type { Field } from "../fields/field.ts";',
    "",
    "export const FIELDS: readonly Field[] = [",
    ...fields.map((field) => `  ${JSON.stringify(field)},`),
    "];",
    "",
  ].join("\n");
}
