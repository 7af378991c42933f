import { readFileSync } from "node:fs";
import type * as z from "zod";
import { record, redirect, schemas } from "../../schema/index.ts";
import { ModuleText } from "./module-text.ts";
import { testWriter } from "./value-test.ts";

/** The schemas by the name of the check that the module exports for them. */
export type Exported = Readonly<Record<string, z.core.$ZodType>>;

/**
 * The text of `src/generated/checker.ts`: tests that hold exactly where zod's `safeParse` succeeds, for values as
 * a parser of JSON or YAML makes them. They know nothing of zod and build no code at run time. Throws where a
 * schema has a node that the generator does not know.
 */
export function checkerModule(): string {
  const types = Object.values(schemas).map((schema) => [schema.shape.type.value, schema] as const);
  const body = checksFor({ isRecord: record, isRedirect: redirect });
  const checkers = types.map(
    ([type, schema]) =>
      `  ${type}: (value) => {\n    startCount();\n    return is${schema.meta()?.id}(value);\n  },`,
  );
  return [
    "// Generated from the zod schemas by `npm run codegen`.",
    'import type { DatasetRecord } from "../../types/index.d.ts";',
    body,
    "export { keysCounted };",
    "/** The check of each record type. */",
    `export const CHECKERS: Readonly<Record<DatasetRecord["type"], (value: unknown) => boolean>> = {\n${checkers.join("\n")}\n};\n`,
  ].join("\n\n");
}

/** The predicates, the checks, and an exported function for each schema named. */
export function checksFor(exported: Exported): string {
  const predicates = readFileSync(new URL("predicates.ts", import.meta.url), "utf8");
  const names = [...predicates.matchAll(/^export function (\w+)/gm)].map(([, name]) => name as string);
  const module = new ModuleText([...names, ...Object.keys(exported)]);
  const write = testWriter(module);
  const entries = Object.entries(exported).map(
    ([name, schema]) =>
      `export function ${name}(value: unknown): boolean {\n  startCount();\n  return ${write(schema, "value", name.replace(/^is/, "").toLowerCase())};\n}`,
  );
  return [predicates.replaceAll(/^export /gm, "").trim(), String(module), ...entries].join("\n\n");
}
