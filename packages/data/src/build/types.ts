import { compile, type JSONSchema } from "json-schema-to-typescript";
import * as z from "zod";
import { dataset, record, schemas } from "../schema/index.ts";

const BANNER = `/**
 * The public types, generated from the zod schemas; \`npm run codegen\` writes this file.
 * They need no zod.
 */`;

const OPTIONS = {
  bannerComment: BANNER,
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  unknownAny: true,
  unreachableDefinitions: false,
  format: false,
} as const;

/**
 * The text of `types/index.d.ts`. The compiler gets a draft-7 rendering from a root without `$id`:
 * from 2020-12 it loses tuple items and field descriptions.
 */
export async function typesFile(): Promise<string> {
  const draft7 = z.toJSONSchema(z.strictObject({ dataset, record }), {
    target: "draft-7",
    override: ({ zodSchema, jsonSchema }) => {
      // A schema with nothing but a description is any JSON value; the compiler would make an object of it.
      if (isUnknown(zodSchema)) jsonSchema.tsType = "unknown";
    },
  });
  const root = { ...draft7, title: "Root" } as JSONSchema;
  const names = new Map(Object.keys(draft7.definitions ?? {}).map((name) => [name, name]));
  const text = await compile(root, "Root", {
    ...OPTIONS,
    customName: (schema, keyNameFromDefinition) => names.get(keyNameFromDefinition ?? "") ?? schema.title,
  });
  return `${withoutRoot(text)}\n${collectionTypes()}`;
}

function isUnknown(schema: z.core.$ZodTypes): boolean {
  const { def } = schema._zod;
  return def.type === "unknown" || (def.type === "optional" && isUnknown(def.innerType as z.core.$ZodTypes));
}

/** The root only carries the definitions to the compiler. */
function withoutRoot(text: string): string {
  return text.replace(/export interface Root \{[^}]*\}\n/, "");
}

function collectionTypes(): string {
  const rows = Object.entries(schemas).map(
    ([name, schema]) => `  ${name}: ${z.globalRegistry.get(schema)?.id};`,
  );
  return `/** The record type of each collection. */\nexport interface Collections {\n${rows.join("\n")}\n}\n`;
}
