import { compile, type JSONSchema } from "json-schema-to-typescript";
import { UsageError } from "../command.ts";

/** The module in which records are declared. */
const TYPES = "@org/defense-pact-data/types";

/**
 * The text of a declaration file: the types of a JSON Schema, and `Extensions` of the records with them under a key.
 *
 * @param file where the schema stands, for its references to files beside it.
 * @throws UsageError where the schema cannot be compiled.
 */
export async function extensionTypes(schema: object, key: string, file: string): Promise<string> {
  const name = typeName(key);
  const types = await compiled({ ...schema, title: name } as JSONSchema, name, file);
  return `/**
 * What records keep under \`ext["${key}"]\`; \`defense-pact types\` writes this file from its JSON Schema.
 */

${types.trim()}

declare module "${TYPES}" {
  interface Extensions {
    ${JSON.stringify(key)}?: ${name}
  }
}
`;
}

async function compiled(schema: JSONSchema, name: string, file: string): Promise<string> {
  try {
    return await compile(schema, name, {
      bannerComment: "",
      cwd: file.replace(/[^\\/]*$/, ""),
      unknownAny: true,
      format: false,
      // Nothing is fetched: what a schema names has to be beside it.
      $refOptions: { resolve: { http: false } },
    });
  } catch (error) {
    throw new UsageError(`types: ${file} cannot be compiled: ${(error as Error).message}`);
  }
}

/** `@acme/pacts` → `AcmePacts`. */
function typeName(key: string): string {
  const words = key.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const name = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join("");
  return /^\d/.test(name) ? `Ext${name}` : name;
}
