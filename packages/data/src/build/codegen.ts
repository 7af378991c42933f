import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { quantity, redirect, schemas } from "../schema/index.ts";
import { checkerModule } from "./checker/index.ts";
import { fieldsModule } from "./fields/fields-module.ts";
import { identity } from "./identity.ts";
import { jsonSchemaFiles } from "./json-schema.ts";
import { shapeOf } from "./shapes.ts";
import { typesFile } from "./types.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COMMAND = "npm run codegen";

/** Everything that is generated from the schemas and committed: path in the package → text. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const schemaFiles = jsonSchemaFiles();
  const jsonSchemas = Object.entries(schemaFiles).map(
    ([name, text]) => [`json-schema/${name}`, text] as const,
  );
  return new Map([
    ...jsonSchemas,
    ["types/index.d.ts", await typesFile()],
    ["src/generated/shapes.ts", shapesModule()],
    ["src/generated/fields.ts", fieldsModule(schemaFiles["dataset.json"] as string)],
    ["src/generated/checker.ts", checkerModule()],
    ["src/generated/identity.ts", identityModule()],
  ]);
}

/** The paths whose committed text is not what the schemas generate now; files that should be gone included. */
export async function drifted(root: string = ROOT): Promise<string[]> {
  const files = await generatedFiles();
  const stale = [...files]
    .filter(([path, text]) => readIfThere(join(root, path)) !== text)
    .map(([path]) => path);
  return [...stale, ...orphans(root, files)];
}

function orphans(root: string, files: ReadonlyMap<string, string>): string[] {
  const present = readdirSync(join(root, "json-schema")).map((name) => `json-schema/${name}`);
  return present.filter((path) => !files.has(path));
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function shapesModule(): string {
  const getters = Object.entries(schemas).map(
    ([name, schema]) =>
      `  get ${name}() {\n    return (made.${name} ??= ${JSON.stringify(shapeOf(schema), null, 1)});\n  },`,
  );
  return moduleOf(
    'import type { ObjectShape } from "../shape/shape.ts";\nimport type { Collections } from "../../types/index.d.ts";',
    "const made: { -readonly [Name in keyof Collections]?: ObjectShape } = {};",
    "/** The shape of each collection's records; made when it is first asked for, since all take a while and few are needed. */",
    `export const SHAPES: Readonly<Record<keyof Collections, ObjectShape>> = {\n${getters.join("\n")}\n};`,
    "/** The fields of a quantity in the order in which they are published. */",
    `export const QUANTITY_KEYS: readonly string[] = ${JSON.stringify(quantityKeys())};`,
    "/** The fields of a redirect in the order in which they are published. */",
    `export const REDIRECT_KEYS: readonly string[] = ${JSON.stringify(Object.keys(redirect.shape))};`,
  );
}

function quantityKeys(): string[] {
  return [...new Set(quantity.options.flatMap((option) => Object.keys(option.shape)))];
}

function identityModule(): string {
  return moduleOf(`export const IDENTITY = ${JSON.stringify(identity, null, 2)} as const;`);
}

function moduleOf(...parts: string[]): string {
  return `// Generated from the zod schemas by \`${COMMAND}\`.\n${parts.join("\n\n")}\n`;
}

async function main(): Promise<void> {
  if (process.argv.includes("--check")) {
    const stale = await drifted();
    if (stale.length === 0) return;
    process.stderr.write(
      `Generated files are out of step with the schemas; run \`${COMMAND}\`:\n  ${stale.join("\n  ")}\n`,
    );
    process.exitCode = 1;
    return;
  }
  for (const [path, text] of await generatedFiles()) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  for (const path of orphans(ROOT, await generatedFiles())) rmSync(join(ROOT, path));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
