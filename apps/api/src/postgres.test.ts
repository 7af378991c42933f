import { connect, createServer, type Server, type Socket } from "node:net";
import { createDatabase, type TestDatabase } from "@org/defense-pact-test-postgres";
import type {} from "@org/defense-pact-test-postgres/vitest";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { load } from "./load.ts";
import { publishedFile } from "./source/open-source.ts";
import { exampleAddress, gettable } from "./testing/examples.ts";
import { serving } from "./testing/running.ts";

const SERVER = inject("postgresUrl");

describe.skipIf(SERVER === "")("on PostgreSQL", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase(SERVER);
    await load(database.url);
  });
  afterAll(() => database?.drop());

  test("two servers on one database, and one on the file, give the same bytes and validators", async () => {
    const servers = [
      await serving({ datasetFile: publishedFile() }),
      await serving({ databaseUrl: database.url }),
      await serving({ databaseUrl: database.url }),
    ];
    const addresses = [...gettable().map(exampleAddress), ...QUESTIONS];
    for (const address of addresses) {
      const [file, ...others] = await Promise.all(servers.map((server) => answerOf(server.base, address)));
      for (const other of others) expect([address, other]).toEqual([address, file]);
    }
  });

  test("a database that is lost makes the server not ready, and nothing wrong; it recovers alone", async () => {
    const wire = await wireTo(new URL(database.url));
    const { ask } = await serving({
      databaseUrl: wire.url,
      releaseCheckMs: 50,
      queryTimeoutMs: 5000,
      cacheBytes: 0,
    });
    const address = "/v1/pledges?by=kenya";
    const before = await (await ask(address)).text();
    const etag = (await ask(address)).headers.get("etag") ?? "";
    wire.cut();
    await expect.poll(async () => (await ask("/readyz")).status, { timeout: 30_000 }).toBe(503);
    const lost = await ask(address);
    expect([lost.status, lost.headers.get("retry-after"), await lost.json()]).toMatchObject([
      503,
      "2",
      { code: "server/store-unavailable" },
    ]);
    expect((await ask(address, { headers: { "if-none-match": etag } })).status).toBe(304);
    expect((await ask("/healthz")).status).toBe(200);
    wire.mend();
    await expect.poll(async () => (await ask("/readyz")).status, { timeout: 30_000 }).toBe(200);
    expect(await (await ask(address)).text()).toBe(before);
    wire.close();
  });

  test("a server that starts before its database waits for it", async () => {
    const wire = await wireTo(new URL(database.url));
    wire.cut();
    const { ask } = await serving({ databaseUrl: wire.url, releaseCheckMs: 50, queryTimeoutMs: 5000 });
    expect((await ask("/readyz")).status).toBe(503);
    expect((await ask("/v1/pledges")).status).toBe(503);
    wire.mend();
    await expect.poll(async () => (await ask("/v1/pledges")).status, { timeout: 30_000 }).toBe(200);
    wire.close();
  });
});

const QUESTIONS = [
  "/v1/pledges?by=kenya&sort=-date&total=true",
  "/v1/agreements?in-force-on=2025-01-01&fields=title,signed&include=claims",
  "/v1/records?limit=7&since=2023-09&certainty=certain",
  "/v1/timeline?sort=-date&limit=9",
  "/v1/actors?kind=stat",
  "/v1/actors/keny",
  "/v1/search?q=haiti+mission",
];

async function answerOf(base: string, address: string) {
  const response = await fetch(base + address);
  const text = (await response.text()).replaceAll(base, "");
  return {
    status: response.status,
    etag: response.headers.get("etag"),
    link: response.headers.get("link"),
    text: address.includes("search") ? withoutScores(text) : text,
  };
}

/** PostgreSQL ranks by another measure; what is found is the same. */
function withoutScores(text: string): unknown {
  const { hits, ...rest } = JSON.parse(text) as { hits: { id: string }[] };
  return { ...rest, ids: hits.map(({ id }) => id).sort() };
}

/** A way to a database that can be cut and mended. */
async function wireTo(target: URL) {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server: Server = createServer((socket) => {
    if (isCut) return void socket.destroy();
    const other = connect(Number(target.port || 5432), target.hostname);
    for (const [one, two] of [
      [socket, other],
      [other, socket],
    ] as const) {
      sockets.add(one);
      one.pipe(two);
      one.on("error", () => two.destroy());
      one.on("close", () => {
        sockets.delete(one);
        two.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(target);
  url.host = `127.0.0.1:${(server.address() as { port: number }).port}`;
  return {
    url: url.href,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend() {
      isCut = false;
    },
    close: () => void server.close(),
  };
}
