import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fieldsOfSchema } from "./fields-of-schema.ts";

/** The text of `src/generated/fields.ts`, from the schema that the data package publishes. */
export function fieldsModule(): string {
  const schema = fileURLToPath(import.meta.resolve("@org/defense-pact-data/json-schema/dataset.json"));
  const fields = fieldsOfSchema(JSON.parse(readFileSync(schema, "utf8")));
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
