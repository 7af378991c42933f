import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createDatabase, startPostgres } from "@org/defense-pact-test-postgres";
import { openStore } from "../src/index.ts";
import { loadPostgres } from "../src/postgres/index.ts";
import { linesOf } from "./lines.ts";
import { questionsFor } from "./questions.ts";
import { fileOf, writeCollections } from "./samples.ts";
import { medianMicros } from "./timing.ts";

const { values } = parseArgs({ options: { records: { type: "string", default: "100000" } } });

/** Gets that are sent before the first of them is answered. */
const AT_ONCE = 2000;

const folder = mkdtempSync(join(tmpdir(), "postgres-bench-"));
const own = process.env.DATABASE_URL ? undefined : await startPostgres();
const server = process.env.DATABASE_URL ?? own?.url;
if (server === undefined) throw new Error("There is no PostgreSQL to measure: set DATABASE_URL.");
const database = await createDatabase(server);
try {
  await writeCollections(folder, Number(values.records));
  const begun = performance.now();
  await loadPostgres({ version: "1.0.0", records: (name) => linesOf(fileOf(folder, name)) }, database);
  say(`load: ${((performance.now() - begun) / 1000).toFixed(1)} s for ${values.records} records`);
  const store = await openStore(database, { connections: 1 });
  const page = await store.list("pledges", { limit: 1000 });
  const ids = page.records.map(({ id }) => id);
  const gets = () =>
    Promise.all(Array.from({ length: AT_ONCE }, (_, at) => store.get(ids[at % ids.length] as string)));
  await gets();
  const start = performance.now();
  for (let round = 0; round < 10; round++) await gets();
  const perSecond = (10 * AT_ONCE) / ((performance.now() - start) / 1000);
  say(`get, one connection, in a pipeline: ${perSecond.toFixed(0)} a second`);
  for (const [name, ask] of await questionsFor(store)) {
    say(`${name.padEnd(38)} ${(await medianMicros(20, ask)).toFixed(0).padStart(9)} µs`);
  }
  await store.close();
} finally {
  await database.drop();
  await own?.stop();
  rmSync(folder, { recursive: true });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
