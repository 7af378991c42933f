import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { columnsOf, valueIn } from "@org/defense-pact-data/export/csv";
import { COLLECTION_NAMES, type CollectionName } from "@org/defense-pact-data/model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishedDataset } from "../dataset/published-dataset.ts";
import { defensePact } from "../testing/terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "duckdb-"));
const dataset = publishedDataset();
afterAll(() => rmSync(folder, { recursive: true }));

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** What a row says of each field: numbers come as text from DuckDB's JSON, JSON as it was written. */
function fieldsIn(
  row: Readonly<Record<string, unknown>>,
  collection: CollectionName,
): Record<string, unknown> {
  const fields = columnsOf(collection).map(({ name, kind }) => {
    const value = row[name];
    if (value === null) return [name, undefined];
    if (kind === "json") return [name, JSON.parse(value as string)];
    return [name, kind === "number" ? Number(value) : value];
  });
  return Object.fromEntries(fields);
}

function fieldsOf(record: object, collection: CollectionName): Record<string, unknown> {
  return Object.fromEntries(columnsOf(collection).map((column) => [column.name, valueIn(record, column)]));
}

describe("Parquet, read by DuckDB", () => {
  beforeAll(async () => {
    const outcome = await defensePact(["export", "--format", "parquet", "--out", `${folder}/parquet/`]);
    expect(outcome).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test.each(COLLECTION_NAMES)("has every field of %s as it is in the records", async (collection) => {
    const rows = await query(`SELECT * FROM '${folder}/parquet/${collection}.parquet'`);
    expect(rows.map((row) => fieldsIn(row, collection))).toEqual(
      dataset[collection].map((record) => fieldsOf(record, collection)),
    );
  });

  test("has types, so that lists and JSON can be asked into", async () => {
    const described = await query(`DESCRIBE SELECT * FROM '${folder}/parquet/agreements.parquet'`);
    const types = Object.fromEntries(
      described.map(({ column_name, column_type }) => [column_name, column_type]),
    );
    expect(types).toMatchObject({ id: "VARCHAR", bilateral: "BOOLEAN", scope: "VARCHAR[]", claims: "JSON" });
    const [counted] = await query(
      `SELECT count(*) AS n FROM '${folder}/parquet/agreements.parquet' WHERE list_contains(scope, 'peacekeeping')`,
    );
    const peacekeeping = dataset.agreements.filter(({ scope }) => scope?.includes("peacekeeping"));
    expect(counted).toEqual({ n: String(peacekeeping.length) });
  });

  test("has the same bytes again", async () => {
    await defensePact(["export", "--out", `${folder}/again.parquet`, "--collection", "events"]);
    expect(
      readFileSync(`${folder}/again.parquet`).equals(readFileSync(`${folder}/parquet/events.parquet`)),
    ).toBe(true);
  });

  test("of a collection without records has its columns", async () => {
    const input = JSON.stringify({ places: [] });
    const argv = ["export", "--dataset", "-", "--collection", "places", "--out", `${folder}/empty.parquet`];
    expect((await defensePact(argv, { stdin: input })).code).toBe(0);
    const described = await query(`DESCRIBE SELECT * FROM '${folder}/empty.parquet'`);
    expect(described.map(({ column_name }) => column_name)).toEqual(
      columnsOf("places").map(({ name }) => name),
    );
    expect(await query(`SELECT * FROM '${folder}/empty.parquet'`)).toEqual([]);
  });
});

interface Resource {
  readonly name: CollectionName;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string];
      readonly reference: { readonly resource?: string };
    }[];
  };
}

/** The types of a Table Schema in DuckDB. */
const TYPES: Readonly<Record<string, string>> = {
  string: "VARCHAR",
  integer: "BIGINT",
  boolean: "BOOLEAN",
  list: "VARCHAR",
  object: "JSON",
  array: "JSON",
  geopoint: "JSON",
};

describe("a Data Package, read by DuckDB by what its schema says", () => {
  let resources: readonly Resource[] = [];
  beforeAll(async () => {
    await defensePact(["export", "--format", "datapackage", "--out", `${folder}/package/`]);
    ({ resources } = JSON.parse(readFileSync(`${folder}/package/datapackage.json`, "utf8")));
  });

  test("describes a file of each collection, with its size and digest", () => {
    expect(resources.map(({ name }) => name)).toEqual(COLLECTION_NAMES);
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(join(folder, "package", path));
      expect([file.length, `sha256:${createHash("sha256").update(file).digest("hex")}`]).toEqual([
        bytes,
        hash,
      ]);
    }
  });

  test.each(COLLECTION_NAMES)("gives every field of %s in its type", async (collection) => {
    const { path, schema } = resources.find(({ name }) => name === collection) as Resource;
    const columns = schema.fields.map(({ name, type }) => `'${name}': '${TYPES[type]}'`).join(", ");
    const rows = await query(
      `SELECT * FROM read_csv('${folder}/package/${path}', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', ` +
        `auto_detect = false, strict_mode = true, columns = {${columns}})`,
    );
    const lists = new Set(schema.fields.filter(({ type }) => type === "list").map(({ name }) => name));
    const read = rows.map((row) =>
      Object.fromEntries(
        Object.entries(fieldsIn(row, collection)).map(([name, value]) => [
          name,
          lists.has(name) && typeof value === "string" ? value.split(";") : value,
        ]),
      ),
    );
    expect(read).toEqual(dataset[collection].map((record) => fieldsOf(record, collection)));
  });

  test("has foreign keys that hold", async () => {
    const keys = resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).map((key) => ({ name, ...key })),
    );
    expect(keys.length).toBeGreaterThan(5);
    for (const { name, fields, reference } of keys) {
      const [lost] = await query(
        `SELECT count(*) AS n FROM '${folder}/parquet/${name}.parquet' AS here WHERE here."${fields[0]}" IS NOT NULL ` +
          `AND here."${fields[0]}" NOT IN (SELECT id FROM '${folder}/parquet/${reference.resource ?? name}.parquet')`,
      );
      expect(lost, `${name}.${fields[0]}`).toEqual({ n: "0" });
    }
  });

  test("is described by Croissant with the same sizes, digests and columns", async () => {
    await defensePact(["export", "--format", "croissant", "--out", `${folder}/croissant/`]);
    const { distribution, recordSet } = JSON.parse(
      readFileSync(`${folder}/croissant/croissant.json`, "utf8"),
    );
    for (const [index, { path, bytes, hash, schema, name }] of resources.entries()) {
      expect(distribution[index]).toMatchObject({
        "@type": "cr:FileObject",
        "@id": path,
        contentSize: `${bytes} B`,
        sha256: hash.replace("sha256:", ""),
      });
      expect(readFileSync(`${folder}/croissant/${path}`).length).toBe(bytes);
      const { field, key } = recordSet[index];
      expect(key).toEqual({ "@id": `${name}/id` });
      expect(
        field.map(({ source }: { source: { extract: { column: string } } }) => source.extract.column),
      ).toEqual(schema.fields.map((each) => each.name));
    }
  });
});
