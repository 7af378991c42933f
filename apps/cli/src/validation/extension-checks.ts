import { join } from "node:path";
import type { ExtensionCheck } from "@org/defense-pact-data/validate";
import type { AnySchemaObject, ErrorObject } from "ajv";
import { UsageError } from "../command.ts";
import { readJson } from "../files/read-json.ts";
import type { ConfigFile } from "./config-file.ts";

/**
 * What judges the values under each key of `ext` that a configuration names a JSON Schema for. The validator is loaded
 * only where there is one.
 *
 * @throws UsageError where a schema cannot be read or used.
 */
export async function extensionChecks({
  config: { extensions = {} },
  folder,
}: ConfigFile): Promise<Record<string, ExtensionCheck>> {
  const checks: Record<string, ExtensionCheck> = {};
  for (const [key, path] of Object.entries(extensions)) {
    checks[key] = await compiled(join(folder, path), key);
  }
  return checks;
}

const DRAFT_7 = /^https?:\/\/json-schema\.org\/draft-0[67]\//;

async function compiled(file: string, key: string): Promise<ExtensionCheck> {
  const schema = readJson(file, `the schema of ${key}`) as AnySchemaObject;
  try {
    const validate = (await validatorFor(schema)).compile(schema);
    return (value) => {
      if (validate(value) === true) return [];
      return faultsOf(validate.errors ?? []);
    };
  } catch (error) {
    throw new UsageError(
      `validate: the schema of ${key}, ${file}, cannot be used: ${(error as Error).message}`,
      "A schema is one file of JSON Schema, draft 2020-12 or draft 7.",
    );
  }
}

async function validatorFor({ $schema }: { readonly $schema?: unknown }) {
  const { Ajv } =
    typeof $schema === "string" && DRAFT_7.test($schema)
      ? await import("ajv")
      : { Ajv: (await import("ajv/dist/2020.js")).Ajv2020 };
  const { default: addFormats } = await import("ajv-formats");
  const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false, verbose: true });
  addFormats.default(ajv);
  return ajv;
}

/** What makes a value no JSON Schema, by the draft that it names or else the newest; undefined for one of another draft too. */
export async function schemaFault(schema: AnySchemaObject): Promise<string | undefined> {
  const ajv = await validatorFor(schema);
  const { $schema } = schema;
  const isKnown = $schema === undefined || (typeof $schema === "string" && ajv.getSchema($schema));
  if (!isKnown || ajv.validateSchema(schema) === true) return undefined;
  return ajv.errorsText(ajv.errors, { dataVar: "" });
}

/** Of a union, the faults of its branches say what its own does not; of several alike, one is enough. */
function faultsOf(errors: readonly ErrorObject[]): ReturnType<ExtensionCheck> {
  const faults = new Map(errors.map((error) => [`${error.instancePath} ${error.message}`, faultOf(error)]));
  return [...faults.values()];
}

function faultOf({
  keyword,
  instancePath,
  message = "does not fit its schema",
  params,
  data,
  schema,
}: ErrorObject) {
  const where = instancePath === "" ? "the value" : `\`${instancePath.slice(1).replaceAll("/", ".")}\``;
  const extra = params.additionalProperty as string | undefined;
  const isScalar = typeof data !== "object" || data === null;
  return {
    path: instancePath,
    message: `${where} ${message}${extra === undefined ? "" : ` (${JSON.stringify(extra)})`}.`,
    ...expectation(keyword, schema),
    ...(isScalar && data !== undefined ? { received: data } : {}),
  };
}

/** What a keyword asks for, where it can be said in short. */
function expectation(keyword: string, schema: unknown): { expected?: unknown; hint?: string } {
  if (keyword === "enum" && Array.isArray(schema))
    return { expected: schema, hint: `Write one of: ${schema.map(String).join(", ")}.` };
  return typeof schema === "string" || typeof schema === "number" ? { expected: schema } : {};
}
