import * as z from "zod";
import { claim, dataset, redirect, schemas } from "../schema/index.ts";
import { configSchema } from "./config-schema.ts";
import { identity } from "./identity.ts";

type JsonObject = Record<string, unknown>;

/** What is published as a file each; `dataset` is the bundle of them all. */
const PUBLISHED: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(Object.values(schemas).map((schema) => [schema.shape.type.value, schema])),
  claim,
  redirect,
  dataset,
};

/** The JSON Schema files (draft 2020-12) by name; each stands alone. */
export function jsonSchemaFiles(): Record<string, string> {
  const files = Object.entries(PUBLISHED).map(([name, schema]) => [
    `${name}.json`,
    print(standalone(name, schema)),
  ]);
  return { ...Object.fromEntries(files), "config.json": print(configSchema()) };
}

function standalone(name: string, schema: z.ZodType): JsonObject {
  const { $schema, $ref, $defs } = z.toJSONSchema(schema, { target: "draft-2020-12" }) as {
    $schema: string;
    $ref: string;
    $defs: Record<string, JsonObject>;
  };
  const own = $ref.slice("#/$defs/".length);
  const { [own]: root, ...others } = $defs;
  return { $schema, $id: `${identity.homepage}/schema/${name}.json`, ...root, $defs: others };
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
