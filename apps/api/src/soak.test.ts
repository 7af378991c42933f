import { setTimeout as sleep } from "node:timers/promises";
import { startPostgres } from "@org/defense-pact-test-postgres";
import autocannon from "autocannon";
import { expect, test } from "vitest";
import { load } from "./load.ts";
import { publishedFile } from "./source/open-source.ts";
import { type Asked, keepAsking } from "./testing/asking.ts";
import { connection } from "./testing/bytes.ts";
import { serving } from "./testing/running.ts";
import { type Spawned, spawned } from "./testing/spawned.ts";

/** A moment at each test run; `npm run soak` takes its time. */
const SECONDS = Number(process.env.SOAK_SECONDS ?? 10);
const ASKING = 8;
const QUESTIONS = [
  "/v1/pledges?by=kenya",
  "/v1/records?limit=200&total=true",
  "/v1/agreements/us-kenya-defence-cooperation-framework",
  "/v1/agreements/us-kenya-defence-cooperation-framework/links?depth=2",
  "/v1/timeline?limit=50",
  "/v1/totals",
  "/v1/pledges.csv",
];

test("under load no answer is wrong and none is lost, while the database dies, servers are stopped and clients leave", async () => {
  const database = await startPostgres();
  if (database === undefined) return expect(process.env.CI).toBeUndefined();
  await load(database.url);
  const right = await rightAnswers();
  const settings = {
    DATABASE_URL: database.url,
    CACHE_BYTES: "0",
    RELEASE_CHECK_MS: "100",
    QUERY_TIMEOUT_MS: "2000",
  };
  const servers: Spawned[] = [
    await spawned(settings),
    await spawned({ ...settings, CACHE_BYTES: "1000000" }),
  ];
  const isReady = async (status: number) => {
    for (const { base } of servers)
      await expect.poll(async () => (await fetch(`${base}/readyz`)).status).toBe(status);
  };
  const asked: Asked = { answered: 0, refused: 0, lost: [], wrong: [] };
  const stop = new AbortController();
  const bases = () => servers.map(({ base }) => base);
  const work = Array.from({ length: ASKING }, () => keepAsking(bases, right, stop.signal, asked));
  const leaving = leaveEarly(bases, stop.signal);
  const pressure = press(bases()[0] as string, right);

  await sleep(SECONDS * 200);
  await database.kill();
  await isReady(503);
  await sleep(SECONDS * 100);
  await database.start();
  await isReady(200);
  const before = asked.answered;
  await sleep(SECONDS * 200);
  expect(asked.answered).toBeGreaterThan(before);
  const [, second] = servers as [Spawned, Spawned];
  servers.pop();
  const exits = [await second.terminate()];
  servers.push(await spawned(settings));
  await sleep(SECONDS * 200);

  const { answers, wrong } = await pressure;
  stop.abort();
  await Promise.all([...work, leaving]);
  for (const server of servers) exits.push(await server.terminate());
  await database.stop();
  process.stdout.write(
    `${SECONDS} s: ${asked.answered} answered and right, ${asked.refused} refused; ${answers} more under pressure\n`,
  );
  expect({ wrong: [...asked.wrong, ...wrong], lost: asked.lost, exits }).toEqual({
    wrong: [],
    lost: [],
    exits: [0, 0, 0],
  });
});

/** As the embedded store gives them. */
async function rightAnswers(): Promise<Map<string, string>> {
  const { ask } = await serving({ datasetFile: publishedFile() });
  const pairs = QUESTIONS.map(async (address) => [address, await (await ask(address)).text()] as const);
  return new Map(await Promise.all(pairs));
}

/** As many requests as a server can take; each answer is looked at. */
async function press(base: string, right: ReadonlyMap<string, string>) {
  const wrong: string[] = [];
  let answers = 0;
  const requests = [...right].map(([path, body]) => ({
    path,
    onResponse(status: number, got: string) {
      if (status === 200 && got === body) answers += 1;
      else if (status !== 503) wrong.push(`${path}: ${status} ${got.slice(0, 100)}`);
    },
  }));
  await autocannon({ url: base, connections: 10, duration: SECONDS * 0.9, requests });
  return { answers, wrong };
}

/** Clients that ask, or begin to send something, and are gone. */
async function leaveEarly(bases: () => readonly string[], signal: AbortSignal): Promise<void> {
  for (let turn = 0; !signal.aborted; turn += 1) {
    const socket = connection(bases()[0] as string);
    socket.write(
      turn % 2 === 0
        ? "GET /v1/records?limit=200 HTTP/1.1\r\nHost: x\r\n\r\n"
        : 'POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: 99999\r\n\r\n{"type":',
    );
    await sleep(turn % 20);
    socket.destroy();
  }
}
