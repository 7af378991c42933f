import { existsSync, globSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkerModule } from "../src/build/checker/index.ts";
import { writeSamples } from "./generate.ts";
import { fileOf, measure, type Usage } from "./measure.ts";
import { median } from "./median.ts";
import { recordSchema, recordsSchema } from "./record-schema.ts";

const OURS = fileURLToPath(new URL("../../../apps/cli/bin/defense-pact.js", import.meta.url));
const BUILT = fileURLToPath(new URL("../../../apps/cli/dist", import.meta.url));

const script = (name: string) => fileURLToPath(new URL(`commands/${name}`, import.meta.url));

/** The commands by name; the first is what the others are measured against. All judge the same records. */
async function commands(folder: string, count: number): Promise<Map<string, string[]>> {
  const file = (name: string) => join(folder, name);
  await writeSamples(file("records.jsonl"), count);
  await writeSamples(file("records.json"), count, "array");
  writeFileSync(file("record.schema.json"), JSON.stringify(recordSchema()));
  writeFileSync(file("records.schema.json"), JSON.stringify(recordsSchema()));
  writeFileSync(file("checker.mjs"), stripTypeScriptTypes(checkerModule()));
  const { execPath: node } = process;
  const ajvCli = [
    node,
    ...HEAP,
    fileOf("ajv-cli/dist/index.js"),
    "validate",
    "--spec=draft2020",
    "--strict=false",
  ];
  return new Map([
    ["node: split + JSON.parse", [node, script("parse.mjs"), file("records.jsonl")]],
    [
      "node: + generated checker",
      [node, script("check.mjs"), pathToFileURL(file("checker.mjs")).href, file("records.jsonl")],
    ],
    ...(existsSync(BUILT) ? ours(node, file("records.jsonl")) : []),
    ["ajv-cli", [...ajvCli, "-s", file("records.schema.json"), "-d", file("records.json")]],
    [
      "sourcemeta jsonschema --fast",
      [sourcemeta(), "validate", "--fast", file("record.schema.json"), file("records.jsonl")],
    ],
  ]);
}

/** ajv-cli holds the whole document in memory. */
const HEAP = ["--max-old-space-size=8192"];

/** Our validator on large files: the schemas, which is all that the others judge; and with them the rules on single records. */
function ours(node: string, file: string): [string, string[]][] {
  return [
    ["defense-pact validate --schema-only", [node, OURS, "validate", "--schema-only", file]],
    ["defense-pact validate --record-rules-only", [node, OURS, "validate", "--record-rules-only", file]],
  ];
}

/** The program itself, without the Node script that starts it. */
function sourcemeta(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const arch = process.arch === "x64" ? "x86_64" : process.arch;
  const found = globSync(
    join(dirname(fileOf("@sourcemeta/jsonschema/package.json")), `build/**/jsonschema-${system}-${arch}*`),
  );
  if (found[0] === undefined) throw new Error("@sourcemeta/jsonschema has no program for this system");
  return found[0];
}

/**
 * Medians of `runs` runs of each, in turns, so that a busy moment of the machine falls on all alike. A command that
 * fails (ours, where a sample record breaks a rule) is named on standard error and left out.
 */
export async function wholeProcess(folder: string, count: number, runs: number): Promise<Map<string, Usage>> {
  const all = await commands(folder, count);
  const usages = new Map([...all.keys()].map((name) => [name, [] as Usage[]]));
  for (let run = 0; run < runs; run++) {
    for (const [name, command] of all) {
      try {
        usages.get(name)?.push(await measure(command, folder));
      } catch (error) {
        process.stderr.write(`${name} is left out: ${(error as Error).message}\n`);
        all.delete(name);
        usages.delete(name);
      }
    }
  }
  return new Map([...usages].map(([name, each]) => [name, middle(each)]));
}

function middle(usages: readonly Usage[]): Usage {
  const of = (pick: (usage: Usage) => number) => median(usages.map(pick));
  return {
    wallMs: of((each) => each.wallMs),
    cpuMs: of((each) => each.cpuMs),
    peakKib: of((each) => each.peakKib),
  };
}
