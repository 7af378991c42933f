import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { DatasetRecord } from "../../../types/index.d.ts";
import { invented } from "../../dataset/fixtures/invented.ts";
import { headlineOf } from "../../dataset/headline.ts";
import { linksOf } from "../../dataset/links-of.ts";
import { COLLECTION_NAMES } from "../../shape/index.ts";
import { canWriteSqlite, writeSqlite } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "sqlite-form-"));
const file = join(folder, "dataset.sqlite");
const dataset = invented();
let database: DatabaseSync;

beforeAll(() => {
  writeSqlite(dataset, file);
  database = new DatabaseSync(file, { readOnly: true });
});

afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const all = (sql: string, ...values: string[]) =>
  database
    .prepare(sql)
    .all(...values)
    .map((row) => ({ ...row }));

describe("the SQLite form", () => {
  test("holds every record verbatim", () => {
    const bodies = all("SELECT body FROM records ORDER BY seq").map(({ body }) => JSON.parse(body as string));
    const { $schema: _s, version: _v, redirects: _r, ...collections } = dataset;
    expect(bodies).toEqual(Object.values(collections).flat());
  });

  test("holds the version, the schema address and the redirects", () => {
    expect(all("SELECT * FROM meta WHERE key IN ('version', '$schema')")).toEqual([
      { key: "$schema", value: dataset.$schema },
      { key: "version", value: "1.2.0" },
    ]);
    expect(all("SELECT from_id, to_ids FROM redirects")).toEqual([
      { from_id: "events/parade", to_ids: '["events/signing"]' },
    ]);
  });

  test("draws out title, kind, status and date, as a reader would sort by it", () => {
    const drawn = all("SELECT id, collection, title, kind, status, date FROM records");
    const rows = drawn.map((row) => Object.values(row));
    const records = COLLECTION_NAMES.flatMap((name): readonly DatasetRecord[] => dataset[name]);
    expect(rows).toEqual(
      records.map((record) => {
        const { title, kind = null, status = null, date = null } = headlineOf(record);
        return [record.id, record.id.split("/")[0], title, kind, status, date];
      }),
    );
    expect(rows).toContainEqual([
      "agreements/lowtown",
      "agreements",
      "Pact of lowtown",
      "agreement",
      "signed",
      "2021-03-04",
    ]);
  });

  test("has a row for each link that a record states", () => {
    const records = COLLECTION_NAMES.flatMap((name): readonly DatasetRecord[] => dataset[name]);
    const stated = records
      .flatMap(linksOf)
      .map(({ from, path, to, field, role }) => [from, path, to, field, role ?? null]);
    const rows = all("SELECT from_id, path, to_id, field, role FROM links").map((row) => Object.values(row));
    expect(rows.map(String).sort()).toEqual(stated.map(String).sort());
    expect(stated.length).toBeGreaterThan(10);
  });

  test("finds what links to a record", () => {
    expect(
      all(
        "SELECT from_id, path, role FROM links WHERE to_id = ? AND field = '/participants/actor'",
        "actors/borduria",
      ),
    ).toEqual([{ from_id: "events/signing", path: "/participants/host/actor", role: "host" }]);
  });

  test("has a row for each place and anchor of a claim", () => {
    const rows = all(
      "SELECT record_id, claim_id, path, status, relation, value, speaker, fragment, occurrence, start FROM claims " +
        "WHERE claim_id IN ('parties', 'rival-date', 'gone') ORDER BY record_id, claim_id, path, anchor",
    );
    const plain = {
      record_id: "agreements/lowtown",
      status: "active",
      relation: null,
      value: null,
      speaker: null,
    };
    const anchored = { fragment: "met in Lowtown", occurrence: 1, start: null };
    const speaker = "actors/arcadia";
    expect(rows).toEqual([
      { ...plain, ...anchored, claim_id: "gone", path: "/term/stated", status: "withdrawn" },
      { ...plain, ...anchored, claim_id: "parties", path: "/parties/arcadia/actor", speaker },
      { ...plain, ...anchored, claim_id: "parties", path: "/parties/borduria/actor", speaker },
      {
        ...plain,
        ...anchored,
        claim_id: "rival-date",
        path: "/signed/date",
        relation: "rival",
        value: '"2021-03-03"',
      },
    ]);
  });

  test("finds records by words of their names, titles and our own wording, accents aside", () => {
    const found = (words: string) =>
      all(
        "SELECT id FROM search JOIN records ON seq = search.rowid WHERE search MATCH ? ORDER BY id",
        words,
      ).map(({ id }) => id);
    expect(found("praised warmly")).toEqual(["statements/praise"]);
    expect(found("old bordúria")).toEqual(["actors/borduria"]);
    expect(found("met")).toEqual([]);
  });

  test("has the same bytes when it is written again over another file", () => {
    const again = join(folder, "again.sqlite");
    writeFileSync(again, "not a database");
    writeSqlite(dataset, again);
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
  });

  test("needs no schema address", () => {
    const bare = join(folder, "bare.sqlite");
    const { $schema: _, ...rest } = dataset;
    writeSqlite(rest, bare);
    const opened = new DatabaseSync(bare, { readOnly: true });
    expect(opened.prepare("SELECT count(*) AS n FROM meta WHERE key = '$schema'").get()?.n).toBe(0);
    opened.close();
  });

  test("refuses a date that is not EDTF", () => {
    const events = dataset.events.map((event) => ({ ...event, date: "soon" }));
    expect(() => writeSqlite(invented({ events }), join(folder, "bad.sqlite"))).toThrow(RangeError);
  });

  test("says so where Node has no SQLite", () => {
    expect(canWriteSqlite()).toBe(true);
    vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
    expect(canWriteSqlite()).toBe(false);
    expect(() => writeSqlite(dataset, file)).toThrow("use Node 22.18 or newer");
  });
});
