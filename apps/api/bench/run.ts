import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildStore, openStore } from "@org/defense-pact-store";
import { linesOf } from "../../../packages/store/bench/lines.ts";
import { fileOf, writeCollections } from "../../../packages/store/bench/samples.ts";
import { type Child, startChild } from "./child.ts";
import { rate, ratio } from "./load.ts";

const { values } = parseArgs({
  options: {
    records: { type: "string", default: "100000" },
    seconds: { type: "string", default: "4" },
    rounds: { type: "string", default: "5" },
    only: { type: "string", default: "hot,cold,304,list" },
  },
});
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), "api-bench-"));
const started: Child[] = [];
const COLLECTIONS = [
  "articles",
  "actors",
  "places",
  "agreements",
  "pledges",
  "events",
  "statements",
] as const;
/** See docs/decisions/0017-list-and-build-targets.md. */
const TIMES_JSON_SERVER: Readonly<Record<string, number>> = { kept: 50, "not kept": 20 };

try {
  await writeCollections(folder, Number(values.records));
  const file = join(folder, "store.sqlite");
  buildStore({ version: "1.0.0", records: (name) => linesOf(fileOf(folder, name)) }, file);
  const ids = await someIds(file);
  const api = await start("../bin/defense-pact-api.js", [], { DATASET_FILE: file });
  const cold = await start("../bin/defense-pact-api.js", [], { DATASET_FILE: file, CACHE_BYTES: "0" });
  const one = `/v1/${ids[0]}`;
  const list = await givenBy(file);
  for (const part of values.only.split(",")) {
    if (part === "hot") await compare("get, kept", api, [one], 0.8);
    const all = ids.map((id) => `/v1/${id}`);
    if (part === "cold") await compare("get, not kept", cold, all, 0.4);
    if (part === "304") await compare("304", api, [one], 0.95, true);
    if (part !== "list") continue;
    await compare("list, kept", api, [list.ours], 0.8);
    await compare("list, not kept", cold, [list.ours], 0.15);
    await compareLists({ kept: api, "not kept": cold }, list);
  }
} finally {
  await Promise.all(started.map((child) => child.stop()));
  rmSync(folder, { recursive: true });
}

async function start(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Child> {
  // No limit of rate and no line for each request: what a request costs is compared, not what is told of it.
  const child = await startChild(program, args, {
    PORT: "0",
    RATE_LIMIT: "0",
    LOG_LEVEL: "warn",
    MAX_EVENT_LOOP_DELAY_MS: "0",
    ...env,
  });
  started.push(child);
  return child;
}

async function compare(
  name: string,
  api: Child,
  paths: readonly string[],
  target: number,
  isConditional = false,
): Promise<void> {
  const first = await fetch(api.base + paths[0], { headers: { "accept-encoding": "identity" } });
  const condition: Record<string, string> = isConditional
    ? { "if-none-match": first.headers.get("etag") ?? "" }
    : {};
  const sample = await fetch(api.base + paths[0], {
    headers: { "accept-encoding": "identity", ...condition },
  });
  const headers = Object.fromEntries(
    [...sample.headers].filter(([key]) => !["date", "connection", "keep-alive"].includes(key)),
  );
  const body = Buffer.from(await sample.arrayBuffer()).toString("base64");
  const raw = await start("./raw-server.ts", [String(sample.status), JSON.stringify(headers), body]);
  const requests = paths.map((path) => ({ path, headers: condition }));
  const { ratio: share, rates } = await ratio(
    rounds,
    () => rate(api.base, requests, seconds, sample.status),
    () => rate(raw.base, requests, seconds, sample.status),
  );
  say(
    `${name.padEnd(14)} ${share.toFixed(2)} of node:http (target ${target}): ${rates.map((each) => each.toFixed(0)).join(" and ")} a second`,
  );
}

/** A question for records that meet a filter, as the API and json-server are asked it. */
interface ListQuestion {
  readonly ours: string;
  readonly theirs: string;
}

/** The same question put to json-server over the same records. */
async function compareLists(
  apis: Readonly<Record<string, Child>>,
  { ours, theirs }: ListQuestion,
): Promise<void> {
  const everything = Object.fromEntries(
    COLLECTIONS.map((name) => [name, [...linesOf(fileOf(folder, name))].map((line) => JSON.parse(line))]),
  );
  const database = join(folder, "db.json");
  writeFileSync(database, JSON.stringify(everything));
  const other = await start("./json-server.ts", [database]);
  for (const [name, api] of Object.entries(apis)) {
    const { ratio: times, rates } = await ratio(
      3,
      () => rate(api.base, [{ path: ours }], seconds, 200),
      () => rate(other.base, [{ path: theirs }], seconds, 200),
    );
    say(
      `${`list, ${name}`.padEnd(14)} ${times.toFixed(0)} times json-server (target ${TIMES_JSON_SERVER[name]}): ${rates.map((each) => each.toFixed(0)).join(" and ")} a second`,
    );
  }
}

async function someIds(file: string): Promise<readonly string[]> {
  const store = await openStore({ file });
  const { records } = await store.list("pledges", { limit: 1000 });
  await store.close();
  return records.map(({ id }) => id);
}

async function givenBy(file: string): Promise<ListQuestion> {
  const store = await openStore({ file });
  const { records } = await store.list("pledges", { limit: 1 });
  await store.close();
  const { by } = (records[0] as unknown as { readonly record: { readonly by: string } }).record;
  return {
    ours: `/v1/pledges?by=${by}&limit=20`,
    theirs: `/pledges?by=${encodeURIComponent(by)}&_limit=20`,
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
