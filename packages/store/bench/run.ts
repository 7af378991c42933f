import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildStore, openStore } from "../src/index.ts";
import { linesOf } from "./lines.ts";
import { questionsFor } from "./questions.ts";
import { fileOf, writeCollections } from "./samples.ts";
import { cpuMicros, cpuSeconds, medianMicros } from "./timing.ts";

const { values } = parseArgs({
  options: { records: { type: "string", default: "100000" }, calls: { type: "string", default: "200" } },
});
const folder = mkdtempSync(join(tmpdir(), "store-bench-"));
const COLLECTIONS = [
  "articles",
  "actors",
  "places",
  "agreements",
  "pledges",
  "events",
  "statements",
] as const;

try {
  const bytes = await writeCollections(folder, Number(values.records));
  const file = join(folder, "store.sqlite");
  const parse = () => {
    for (const name of COLLECTIONS) for (const line of linesOf(fileOf(folder, name))) JSON.parse(line);
  };
  parse();
  const parsing = cpuSeconds(parse);
  const building = cpuSeconds(() =>
    buildStore({ version: "1.0.0", records: (name) => linesOf(fileOf(folder, name)) }, file),
  );
  say(`${values.records} records, ${(bytes / 1e6).toFixed(0)} MB as NDJSON`);
  say(
    `build: ${building.toFixed(1)} s of CPU, ${(building / parsing).toFixed(2)} times reading and parsing (${parsing.toFixed(1)} s)`,
  );
  say(`file: ${(statSync(file).size / bytes).toFixed(2)} times the NDJSON`);
  const opening = await medianMicros(20, async () => (await openStore({ file })).close(), cpuMicros);
  say(`open: ${(opening / 1000).toFixed(1)} ms of CPU`);
  const store = await openStore({ file });
  for (const [name, ask] of await questionsFor(store)) {
    const first = cpuMicros();
    await ask(0);
    const isSlow = cpuMicros() - first > 50_000;
    const micros = await medianMicros(isSlow ? 5 : Number(values.calls), ask, cpuMicros);
    say(`${name.padEnd(38)} ${micros.toFixed(0).padStart(9)} µs of CPU`);
  }
  await store.close();
} finally {
  rmSync(folder, { recursive: true });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
