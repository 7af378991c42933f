import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeSqlite } from "@org/defense-pact-data/export/sqlite";
import type { Dataset } from "@org/defense-pact-data/types";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { StoreError } from "../errors.ts";
import { storeContract } from "../fixtures/contract.ts";
import { invented } from "../fixtures/invented.ts";
import { openStore } from "../open-store.ts";
import { byId } from "../records/dataset-document.ts";
import { buildStore } from "./build.ts";

const folder = mkdtempSync(join(tmpdir(), "open-store-"));
let made = 0;
const newFile = () => join(folder, `${++made}.sqlite`);

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

storeContract("the store on SQLite, of a dataset", (dataset, { history = [], ...options } = {}) =>
  openStore({ dataset, history }, options),
);

storeContract(
  "the store on SQLite, which takes no condition first",
  (dataset, { history = [], ...options } = {}) => openStore({ dataset, history }, { ...options, few: 0 }),
);

/** The SQLite form takes the records as they stand; a published dataset has them by id. */
function published(dataset: Dataset): Dataset {
  const { version, redirects, ...collections } = dataset;
  const sorted = Object.entries(collections).map(([name, records]) => [name, byId(records as never)]);
  return { version, ...Object.fromEntries(sorted), redirects } as Dataset;
}

storeContract(
  "the store on SQLite, of a file of the data package",
  (dataset, { history = [], ...options } = {}) => {
    const file = newFile();
    writeSqlite(published(dataset), file, history);
    return openStore({ file }, options);
  },
);

const codeOf = (run: () => unknown) =>
  Promise.resolve()
    .then(run)
    .then(
      () => undefined,
      (error) => (error instanceof StoreError ? error.code : error),
    );

test("the file that the data package publishes can be opened", async () => {
  const file = fileURLToPath(import.meta.resolve("@org/defense-pact-data/data/dataset.sqlite"));
  const store = await openStore({ file });
  expect((await store.get("actors/kenya"))?.record).toMatchObject({ name: "Kenya" });
  expect((await store.search("kenya")).total).toBeGreaterThan(0);
  await store.close();
});

test("a file is built in the same bytes from the same source, over one that is there", () => {
  const dataset = published(invented());
  const [one, other] = [newFile(), newFile()];
  writeFileSync(other, "not a database");
  buildStore({ version: "1.2.0", records: (name) => dataset[name] }, one);
  buildStore(
    { version: "1.2.0", records: (name) => dataset[name].map((record) => JSON.stringify(record)) },
    other,
  );
  expect(readFileSync(other).equals(readFileSync(one))).toBe(true);
});

test("text that is stored is given out verbatim", async () => {
  const file = newFile();
  const json = JSON.stringify(invented().events[0], null, 2);
  buildStore({ version: "1.0.0", records: (name) => (name === "events" ? [json] : []) }, file);
  const store = await openStore({ file });
  expect((await store.get("events/signing"))?.json).toBe(json);
  await store.close();
});

test("a file may be named as the system lets it, and stand where nothing can be written", async () => {
  const file = join(folder, "100% of it? #1 & more ü.sqlite");
  writeSqlite(published(invented()), file);
  chmodSync(file, 0o444);
  const store = await openStore({ file });
  expect((await store.list("all", { total: true })).total).toBe(19);
  await store.close();
  expect(readdirSync(folder).filter((name) => name.startsWith("100%"))).toHaveLength(1);
});

test("a list of one collection begins with its own first record, where those of others come before it", async () => {
  const store = await openStore({ dataset: invented() }, { few: 0 });
  for (const sort of ["date", "-date", "title", "-title"]) {
    const alone = await store.list("pledges", { sort });
    const all = await store.list("all", { sort, limit: 1000 });
    const among = all.records.filter(({ id }) => id.startsWith("pledges/")).map(({ id }) => id);
    expect(alone.records.map(({ id }) => id)).toEqual(among);
    expect(await store.list("pledges", { sort })).toEqual(alone);
  }
  await store.close();
});

test("what is no dataset is refused with a code", async () => {
  expect(await codeOf(() => openStore({ file: join(folder, "absent.sqlite") }))).toBe("store/not-found");
  const text = newFile();
  writeFileSync(text, "not a database, but long enough to be looked at as one");
  expect(await codeOf(() => openStore({ file: text }))).toBe("store/not-a-dataset");
  expect(await codeOf(() => openStore({ file: folder }))).toBe("store/not-a-dataset");
  const older = newFile();
  writeSqlite(published(invented()), older);
  const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
  const database = new DatabaseSync(older);
  database.exec("UPDATE meta SET value = '1' WHERE key = 'format'");
  database.close();
  expect(await codeOf(() => openStore({ file: older }))).toBe("store/not-a-dataset");
});

test("a record that is not valid is refused, and leaves nothing in the temporary folder", async () => {
  const own = mkdtempSync(join(folder, "tmp-"));
  vi.stubEnv("TMPDIR", own);
  vi.stubEnv("TEMP", own);
  const bad = { ...invented().events[0]!, id: "parades/x" };
  expect(await codeOf(() => openStore({ dataset: invented({ events: [bad] }) }))).toBe("store/bad-record");
  const dated = { ...invented().events[0]!, date: "soon" };
  expect(await codeOf(() => openStore({ dataset: invented({ events: [dated] }) }))).toBe("store/bad-record");
  const good = await openStore({ dataset: invented() });
  expect(readdirSync(own)).toHaveLength(1);
  await good.close();
  expect(readdirSync(own)).toEqual([]);
});

test("Node without SQLite is told which Node it needs", async () => {
  vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
  expect(await codeOf(() => openStore({ dataset: invented() }))).toBe("store/needs-node");
  expect(await codeOf(() => openStore({ file: folder }))).toBe("store/needs-node");
});

test("hostile values are values: nothing of them becomes SQL", async () => {
  const store = await openStore({ dataset: invented() });
  const hostile = ["'; DROP TABLE records; --", "x' OR '1'='1", '"', "\0", "%", "_", "*", "🦊".repeat(40)];
  for (const text of hostile) {
    expect(await store.get(text)).toBeUndefined();
    expect(await store.redirectOf(text)).toBeUndefined();
    expect((await store.claimsBySource(text)).claims).toEqual([]);
    expect((await store.links(`actors/${text}`)).records).toEqual([]);
    expect(await codeOf(() => store.list("all", { sort: text }))).toBe("query/unknown-sort");
    expect(await codeOf(() => store.list("all", { fields: [text] }))).toBe("query/unknown-field");
    await store.search(text);
  }
  expect((await store.list("all", { total: true })).total).toBe(19);
  await store.close();
});
