import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The part of JSON Schema that the model's schemas use. */
export interface SchemaNode {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode | boolean;
  readonly prefixItems?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly "x-evidence"?: "required" | "either" | "reference" | "optional";
  readonly "x-ref"?: readonly string[];
  readonly "x-key"?: string;
  readonly "x-members"?: Readonly<Record<string, string>>;
  readonly "x-generic"?: readonly string[];
}

/** The types of records, in the order in which they are told. */
export const RECORD_TYPES = [
  "agreement",
  "pledge",
  "actor",
  "place",
  "event",
  "statement",
  "article",
] as const;

/** Every schema that has a page: those of records, and what stands in all of them. */
export const SCHEMA_NAMES = [...RECORD_TYPES, "claim", "redirect"] as const;

/** Every schema that is served as a file. */
export const SCHEMA_FILES = [...SCHEMA_NAMES, "dataset", "config"] as const;

export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The text of a schema, as the data package publishes it. */
export function schemaText(name: string): string {
  return readFileSync(
    fileURLToPath(import.meta.resolve(`@org/defense-pact-data/json-schema/${name}.json`)),
    "utf8",
  );
}

const read = new Map<string, SchemaNode>();

/** A schema; read once. */
export function schemaOf(name: string): SchemaNode {
  const known = read.get(name) ?? (JSON.parse(schemaText(name)) as SchemaNode);
  read.set(name, known);
  return known;
}
