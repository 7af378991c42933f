import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defensePact } from "../testing/terminal.ts";

const TSC = fileURLToPath(new URL("../../../../node_modules/.bin/tsc", import.meta.url));
const DATA = fileURLToPath(new URL("../../../../packages/data", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "types-"));
afterAll(() => rmSync(folder, { recursive: true }));

const SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Anything",
  type: "object",
  properties: {
    desk: { enum: ["hills", "coasts"], description: "Who keeps it." },
    shelf: { type: "integer" },
    tags: { type: "array", items: { $ref: "tag.json" } },
  },
  required: ["desk"],
  additionalProperties: false,
};

function write(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

beforeAll(async () => {
  mkdirSync(join(folder, "node_modules/@org"), { recursive: true });
  symlinkSync(DATA, join(folder, "node_modules/@org/defense-pact-data"), "junction");
  write("package.json", { type: "module", private: true });
  write("tag.json", { type: "string" });
  const schema = write("acme.schema.json", SCHEMA);
  const argv = ["types", schema, "--key", "@acme/pacts", "--out", join(folder, "acme.d.ts")];
  expect(await defensePact(argv)).toEqual({ code: 0, stdout: "", stderr: "" });
});

/** Compiles a program of a downstream dataset; returns what the compiler finds. */
function compile(name: string, program: string, resolution: "nodenext" | "bundler"): string {
  const settings = {
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: "es2022",
      types: [],
      module: resolution === "nodenext" ? "nodenext" : "esnext",
      moduleResolution: resolution,
    },
    files: [`${name}.ts`, "acme.d.ts"],
  };
  write(`${name}.ts`, program);
  const project = write(`tsconfig.${name}.json`, settings);
  return spawnSync(TSC, ["-p", project, "--pretty", "false"], { encoding: "utf8", cwd: folder }).stdout;
}

const RIGHT = `
import { get, type DatasetRecord } from "@org/defense-pact-data";
import type { Agreement } from "@org/defense-pact-data/types";
import type { AcmePacts } from "./acme.d.ts";

export function deskOf(record: DatasetRecord): "hills" | "coasts" | undefined {
  return record.ext?.["@acme/pacts"]?.desk;
}
export const kept: AcmePacts = { desk: "hills", tags: ["a"] };
export const ext: NonNullable<Agreement["ext"]> = { "@acme/pacts": kept, "org.other": { free: true } };
export const shelf: number | undefined = get("actors/kenya")?.ext?.["@acme/pacts"]?.shelf;
`;

const WRONG = `import type { Agreement, DatasetRecord } from "@org/defense-pact-data/types";
export const desk = (record: DatasetRecord): number | undefined => record.ext?.["@acme/pacts"]?.desk;
export const ext: NonNullable<Agreement["ext"]> = { "@acme/pacts": { desk: "plains" } };
export const extra: NonNullable<Agreement["ext"]> = { "@acme/pacts": { desk: "hills", shelves: 1 } };
`;

describe.each(["nodenext", "bundler"] as const)("with module resolution %s", (resolution) => {
  test("records have the types of the extension, and keep those of others", () => {
    expect(compile("right", RIGHT, resolution)).toBe("");
  });

  test("a wrong type, a wrong term and a field too many are errors", () => {
    const errors = compile("wrong", WRONG, resolution);
    expect(errors.match(/wrong\.ts\((\d+),/g)).toEqual(["wrong.ts(2,", "wrong.ts(3,", "wrong.ts(4,"]);
  });
});

test("what the schema says of a field is said of its type", () => {
  expect(readFileSync(join(folder, "acme.d.ts"), "utf8")).toContain("Who keeps it.");
});

test.each([
  [["types"], "types: which schema?"],
  [["types", "x.json"], "under which key"],
  [["types", "x.json", "--key", "Acme"], 'not "Acme"'],
  [
    ["types", "nowhere.json", "--key", "org.acme"],
    "cannot read the schema nowhere.json: there is no such file or folder.\n",
  ],
  [["types", process.execPath, "--key", "org.acme"], `the schema ${process.execPath} is not UTF-8`],
])("%j is refused", async (argv, message) => {
  const { code, stdout, stderr } = await defensePact(argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("a schema that names one elsewhere is refused, and nothing is fetched", async () => {
  const file = write("far.json", {
    type: "object",
    properties: { a: { $ref: "http://127.0.0.1:9/x.json" } },
  });
  const { code, stderr } = await defensePact(["types", file, "--key", "org.acme"]);
  expect(code).toBe(2);
  expect(stderr).toContain(`${file} cannot be compiled`);
});

test.each([
  [{ type: "objekt" }, "/type must be equal to one of the allowed values"],
  [{ $schema: "http://json-schema.org/draft-07/schema#", properties: [] }, "/properties must be object"],
])("what is no JSON Schema is refused: %j", async (schema, fault) => {
  const { code, stdout, stderr } = await defensePact([
    "types",
    write("odd.json", schema),
    "--key",
    "org.acme",
  ]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(fault);
});

test("a schema of a draft that is not judged is taken as it is", async () => {
  const schema = { $schema: "http://json-schema.org/draft-04/schema#", type: "object", properties: {} };
  const { code } = await defensePact(["types", write("old.json", schema), "--key", "org.acme"]);
  expect(code).toBe(0);
});
