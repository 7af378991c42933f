import { resolve } from "node:path";
import { type Arguments, type Command, outOf, textOf, UsageError } from "../command.ts";
import { writeText } from "../export/target.ts";
import { extensionTypes } from "../extension-types/extension-types.ts";
import { readJson } from "../files/read-json.ts";
import { schemaFault } from "../validation/extension-checks.ts";

/** An npm scope with a name, or a reverse domain, as keys of `ext` are. */
const KEY = /^(@[a-z0-9-~][a-z0-9-._~]*\/[a-z0-9-~][a-z0-9-._~]*|[a-z0-9-]+(\.[a-z0-9-]+)+)$/;

export const command: Command = {
  usage: "SCHEMA.json --key @acme/pacts [--out FILE.d.ts]",
  summary:
    "Writes TypeScript types for what a dataset keeps under `ext`, from its JSON Schema, and declares them: " +
    'record.ext["@acme/pacts"] then has that type wherever the file is part of the program.',
  options: {
    key: {
      type: "string",
      value: "KEY",
      help: "The key under `ext`: @scope/name, or a reverse domain such as org.acme.",
    },
    out: { type: "string", value: "FILE", help: "Where to write; left out or -, standard output." },
  },
  examples: [
    "types acme-pacts.schema.json --key @acme/pacts --out acme-pacts.d.ts",
    "types schema.json --key org.acme > org.acme.d.ts",
  ],
  async run(args, terminal) {
    const file = schemaFile(args);
    const key = keyFrom(args);
    const schema = readSchema(file);
    const fault = await schemaFault(schema);
    if (fault !== undefined)
      throw new UsageError(`types: ${file} is no JSON Schema: ${fault}.`, "Mend it; nothing was written.");
    await writeText([await extensionTypes(schema, key, resolve(file))], outOf(args), terminal);
    return 0;
  },
};

function schemaFile({ positionals: [file, ...rest] }: Arguments): string {
  if (file === undefined) throw new UsageError("types: which schema?", "Name a file with a JSON Schema.");
  if (rest.length > 0) throw new UsageError(`types: one schema at a time; also got ${rest.join(", ")}.`);
  return file;
}

function keyFrom(args: Arguments): string {
  const key = textOf(args, "key");
  if (key === undefined)
    throw new UsageError("types: under which key of `ext`?", "Such as --key @acme/pacts");
  if (KEY.test(key)) return key;
  throw new UsageError(
    `types: --key takes an npm scope with a name or a reverse domain; not "${key}".`,
    "Such as @acme/pacts or org.acme.",
  );
}

function readSchema(file: string): object {
  const schema = readJson(file, "the schema");
  if (typeof schema === "object" && schema !== null && !Array.isArray(schema)) return schema;
  throw new UsageError(`types: ${file} is no JSON Schema, since it is no object.`);
}
