import { createHash } from "node:crypto";
import type { Actor, Dataset, Event } from "@org/defense-pact-data/types";
import { type PostgresServer, startPostgres } from "@org/defense-pact-test-postgres";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StoreError } from "../errors.ts";
import { storeContract } from "../fixtures/contract.ts";
import { event, invented } from "../fixtures/invented.ts";
import { sameAnswers } from "../fixtures/same-answers.ts";
import { openStore } from "../open-store.ts";
import type { Store } from "../store.ts";
import { load, ownDatabases, SERVER, sourceOf } from "./fixtures/loaded.ts";
import { loadPostgres } from "./load.ts";
import { MIGRATIONS, migrate } from "./migrations.ts";

const codeOf = (answer: Promise<unknown>) =>
  answer.then(
    () => undefined,
    (error) => (error instanceof StoreError ? error.code : error),
  );

/** A dataset of one collection, every record of which says which release it is of. */
function marked(version: string, count: number): Dataset {
  const events = Array.from(
    { length: count },
    (_, at): Event => event(`e${at}`, { title: `Release ${version}` }),
  );
  return { ...invented({ version, events }), redirects: [] };
}

async function onServer(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await client.unsafe(statement);
  } finally {
    await client.end({ timeout: 5 });
  }
}

describe.skipIf(SERVER === "")("on PostgreSQL", () => {
  const newDatabase = ownDatabases();

  storeContract("the store on PostgreSQL", async (dataset, { history, ...options } = {}) => {
    const url = await newDatabase();
    await load(url, dataset, history);
    return openStore({ url }, { connections: 2, ...options });
  });

  describe("whatever the dataset", () => {
    let url: string;
    beforeAll(async () => {
      url = await newDatabase();
    });
    sameAnswers(async (dataset) => {
      await load(url, dataset);
      return [await openStore({ url }, { mostRanked: 5, connections: 2 })];
    }, 6);
  });

  test("texts longer than an index can hold load, and are told apart to the last character", async () => {
    const url = await newDatabase();
    const long = Array.from({ length: 100 }, (_, at) =>
      createHash("sha256").update(`${at}`).digest("hex"),
    ).join("");
    const dataset = invented();
    const [first, second, ...rest] = dataset.actors as [Actor, Actor, ...Actor[]];
    const named = [first, second].map((actor, at) => ({
      ...actor,
      identifiers: { wikidata: `${long}${at}` },
    }));
    await load(url, { ...dataset, actors: [...named, ...rest] });
    const store = await openStore({ url }, { connections: 2 });
    const field = "/identifiers/wikidata";
    const filters = {
      conditions: [{ op: "equals", fields: [field], anyOf: [{ key: `${long}1` }] }],
    } as const;
    const found = await store.list("actors", { filters });
    expect(found.records.map(({ id }) => id)).toEqual([second.id]);
    const page = await store.list("actors", { sort: field, limit: 1 });
    const next = await store.list("actors", { sort: field, limit: 1, cursor: page.next as string });
    expect([page, next].flatMap(({ records }) => records.map(({ id }) => id)).sort()).toEqual(
      [first.id, second.id].sort(),
    );
    await store.close();
  });

  describe("a release", () => {
    test("that comes while others read is seen whole or not at all", async () => {
      const url = await newDatabase();
      await load(url, marked("1.0.0", 60));
      const store = await openStore({ url }, { connections: 4, refreshMs: 0 });
      const seen = new Set<string>();
      let isOver = false;
      const reader = async () => {
        while (!isOver) {
          const { records, total } = await store.list("events", { limit: 100, total: true });
          const titles = new Set(records.map(({ record }) => (record as Event).title));
          const [title] = titles;
          expect([titles.size, total]).toEqual([1, records.length]);
          expect(records).toHaveLength(title === "Release 1.0.0" ? 60 : title === "Release 2.0.0" ? 70 : 80);
          seen.add(title as string);
        }
      };
      const readers = [reader(), reader(), reader()];
      await load(url, marked("2.0.0", 70));
      await load(url, marked("3.0.0", 80));
      expect((await store.release()).version).toBe("3.0.0");
      isOver = true;
      await Promise.all(readers);
      expect(seen.has("Release 1.0.0")).toBe(true);
      await store.close();
    });

    test("that is being read record by record stays the same, and is gone after two others", async () => {
      const url = await newDatabase();
      await load(url, marked("1.0.0", 1500));
      const store = await openStore({ url }, { connections: 2, refreshMs: 0 });
      const titles = new Set<string>();
      for await (const { record } of store.records("events")) {
        if (titles.size === 0) await load(url, marked("2.0.0", 1));
        titles.add((record as Event).title);
      }
      expect([...titles]).toEqual(["Release 1.0.0"]);
      await load(url, marked("3.0.0", 1500));
      const outlived = async () => {
        for await (const { id } of store.records("events")) {
          if (id !== "events/e0") continue;
          await load(url, marked("4.0.0", 1));
          await load(url, marked("5.0.0", 1));
        }
      };
      expect(await codeOf(outlived())).toBe("store/unavailable");
      const schemas = "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'defense_pact_r%' ORDER BY 1";
      expect((await onServer(url, schemas)).map(({ nspname }) => nspname)).toEqual([
        "defense_pact_r4",
        "defense_pact_r5",
      ]);
      await store.close();
    });

    test("whose load fails changes nothing", async () => {
      const url = await newDatabase();
      await load(url, marked("1.0.0", 3));
      const store = await openStore({ url }, { connections: 1, refreshMs: 0 });
      const broken = {
        ...sourceOf(marked("2.0.0", 3)),
        records: () => [event("x"), { ...event("y"), id: "parades/y" }],
      };
      expect(await codeOf(loadPostgres(broken as never, { url }))).toBe("store/bad-record");
      expect((await store.release()).version).toBe("1.0.0");
      expect(await onServer(url, "SELECT number FROM defense_pact.loads")).toHaveLength(1);
      await store.close();
    });

    test("can come in several loads at once: one waits for the other", async () => {
      const url = await newDatabase();
      await Promise.all([load(url, marked("1.0.0", 2)), load(url, marked("1.0.0", 2))]);
      expect(await onServer(url, "SELECT number FROM defense_pact.loads ORDER BY number")).toHaveLength(2);
      const applied = await onServer(url, "SELECT number FROM defense_pact.migrations");
      expect(applied).toHaveLength(MIGRATIONS.length);
    });
  });

  test("a database without a dataset, or with one of another format, says so", async () => {
    const url = await newDatabase();
    const store = await openStore({ url }, { connections: 1, refreshMs: 0 });
    expect(await codeOf(store.get("events/e0"))).toBe("store/empty");
    const client = postgres(url, { max: 1, onnotice: () => {} });
    await migrate(client);
    await client.end({ timeout: 5 });
    expect(await codeOf(store.release())).toBe("store/empty");
    await load(url, marked("1.0.0", 1));
    expect((await store.release()).version).toBe("1.0.0");
    await onServer(url, "UPDATE defense_pact.loads SET format = 0");
    const later = await openStore({ url }, { connections: 1 });
    expect(await codeOf(later.get("events/e0"))).toBe("store/empty");
    await Promise.all([store.close(), later.close()]);
  });

  test("hostile values are values, U+0000 among them", async () => {
    const url = await newDatabase();
    const title = "Nul \0, one \u0001, tab \t, line \n, back \\N \\. slash, quote ' \" and 🦊";
    await load(url, invented({ events: [event("signing", { title })] }));
    const store = await openStore({ url }, { connections: 2 });
    expect((await store.get("events/signing"))?.record).toMatchObject({ title });
    expect((await store.list("events", { sort: "title" })).records[0]?.record).toMatchObject({ title });
    const hostile = [
      "'; DROP TABLE records; --",
      "x' OR '1'='1",
      '"',
      "\0",
      "\u0001",
      "%",
      "_",
      "\\",
      "🦊".repeat(4000),
    ];
    for (const text of hostile) {
      expect(await store.get(text)).toBeUndefined();
      expect(await store.redirectOf(text)).toBeUndefined();
      expect((await store.claimsBySource(text)).claims).toEqual([]);
      expect((await store.links(`actors/${text}`)).records).toEqual([]);
      expect(await store.revisions(text)).toEqual([]);
      await store.search(text);
    }
    expect((await store.search("back slash quote")).total).toBe(1);
    await store.close();
  });

  test("connections that are cut are made again, and nobody notices", async () => {
    const url = await newDatabase();
    await load(url, marked("1.0.0", 5));
    const store = await openStore({ url }, { connections: 3 });
    for (let at = 0; at < 3; at++) {
      const cut =
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'defense-pact' AND datname = current_database()";
      await Promise.all([store.list("events"), store.get("events/e1"), store.search("release")]);
      expect((await onServer(url, cut)).length).toBeGreaterThan(0);
      expect((await store.get("events/e1"))?.id).toBe("events/e1");
    }
    await store.close();
  });

  test("a statement that takes too long is given up", async () => {
    const url = await newDatabase();
    await load(url, marked("1.0.0", 5));
    const store = await openStore({ url }, { connections: 1, statementTimeoutMs: 200 });
    await store.get("events/e1");
    const locker = postgres(url, { max: 1, onnotice: () => {} });
    await locker.begin(async (transaction) => {
      await transaction.unsafe("LOCK TABLE defense_pact_r1.records IN ACCESS EXCLUSIVE MODE");
      expect(await codeOf(store.get("events/e1"))).toBe("store/unavailable");
    });
    expect((await store.get("events/e1"))?.id).toBe("events/e1");
    await locker.end({ timeout: 5 });
    await store.close();
  });

  describe("a server that goes away", () => {
    let own: PostgresServer;
    let store: Store;
    beforeAll(async () => {
      const started = await startPostgres();
      if (!started) throw new Error("A second PostgreSQL could not be started.");
      own = started;
      await load(own.url, marked("1.0.0", 5));
      store = await openStore({ url: own.url }, { connections: 2 });
    });
    afterAll(async () => {
      await store?.close();
      await own?.stop();
    });

    test("is said to be unavailable, and is asked again when it is back", async () => {
      expect((await store.get("events/e1"))?.id).toBe("events/e1");
      await own.kill();
      expect(await codeOf(store.get("events/e1"))).toBe("store/unavailable");
      expect(await codeOf(store.list("events"))).toBe("store/unavailable");
      await own.start();
      expect((await store.get("events/e1"))?.id).toBe("events/e1");
      expect((await store.list("events")).records).toHaveLength(5);
    });

    test("is replaced by the server that is written to, where it is a replica", async () => {
      const url = await newDatabase();
      await load(url, marked("1.0.0", 4));
      const replicated = await openStore({ url, readUrls: [own.url] }, { connections: 1, refreshMs: 0 });
      expect((await replicated.list("events")).records).toHaveLength(5);
      await own.kill();
      expect((await replicated.list("events")).records).toHaveLength(4);
      await own.start();
      expect((await replicated.list("events")).records).toHaveLength(5);
      await replicated.close();
    });
  });
});
