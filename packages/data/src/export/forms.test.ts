import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { invented } from "../dataset/fixtures/invented.ts";
import { columnOf, readCell } from "../formats/csv-columns.ts";
import { COLLECTION_NAMES, type CollectionName } from "../shape/index.ts";

import { csv, FORMS, type Form, json, ndjson } from "./index.ts";

const dataset = invented();

function textOf(form: (typeof FORMS)[number], collection?: CollectionName): string {
  return [...form.write(dataset, collection === undefined ? undefined : { collection })].join("");
}

describe("JSON", () => {
  test("is the dataset document", () => {
    expect(JSON.parse(textOf(json))).toEqual(dataset);
    expect(Object.keys(JSON.parse(textOf(json)))).toEqual(Object.keys(dataset));
  });

  test("leaves the schema address out where there is none", () => {
    const { $schema: _, ...bare } = dataset;
    expect(JSON.parse([...json.write(bare)].join(""))).toEqual(bare);
  });

  test("has each record on a line of its own", () => {
    const lines = textOf(json).split("\n");
    for (const actor of dataset.actors)
      expect(lines.map((line) => line.replace(/,$/, ""))).toContain(JSON.stringify(actor));
  });

  test.each(COLLECTION_NAMES)("of %s is the array of its records", (collection) => {
    expect(JSON.parse(textOf(json, collection))).toEqual(dataset[collection]);
    expect([...json.write({ ...dataset, [collection]: [] }, { collection })]).toEqual(["[]\n"]);
  });
});

describe("NDJSON", () => {
  test("is a record on each line, in the order of the collections", () => {
    const records = textOf(ndjson)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records).toEqual(COLLECTION_NAMES.flatMap((name): readonly object[] => dataset[name]));
  });

  test("of one collection is its records", () => {
    expect(textOf(ndjson, "places")).toBe(`${JSON.stringify(dataset.places[0])}\n`);
  });
});

function recordOf(row: Readonly<Record<string, string>>, collection: CollectionName): object {
  const record: Record<string, unknown> = {};
  for (const [header, text] of Object.entries(row)) {
    const column = columnOf(collection, header);
    if (text !== "") place(record, column?.steps ?? [], column && readCell(text, column.kind)?.value);
  }
  return record;
}

function place(
  record: Record<string, unknown>,
  [step = "", ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) {
    record[step] = value;
    return;
  }
  record[step] ??= {};
  place(record[step] as Record<string, unknown>, rest, value);
}

describe("CSV", () => {
  test.each(COLLECTION_NAMES)("of %s gives the records back to the reader of CSV", (collection) => {
    const rows: Record<string, string>[] = parse(textOf(csv, collection), {
      columns: true,
      relax_column_count: false,
    });
    expect(rows.map((row) => recordOf(row, collection))).toEqual(dataset[collection]);
  });

  test("dots nested fields, joins scalars by semicolons and writes claims as JSON", () => {
    const [row]: Record<string, string>[] = parse(textOf(csv, "agreements"), { columns: true });
    expect(row).toMatchObject({
      "signed.date": "2021-03-04",
      scope: "cyber;exercises",
      claims: JSON.stringify(dataset.agreements[0]?.claims),
      ext: '{"@acme/pacts":{"shelf":3}}',
      "term.stated": "",
      "signed.place": "places/lowtown",
    });
  });

  test("has the same columns for every dataset, in the model's order", () => {
    const [header] = textOf(csv, "pledges").split("\r\n");
    expect(header).toBe(
      [...csv.write(invented({ pledges: [] }), { collection: "pledges" })].join("").trimEnd(),
    );
    expect(header).toContain("promise.kind,promise.amount,promise.currency");
  });

  test("holds one collection, and says so", () => {
    expect(() => csv.write(dataset)).toThrow("CSV holds one collection");
  });
});

describe("every text form", () => {
  test("ends each piece at a line end and gives the same text again", () => {
    for (const form of FORMS) {
      const pieces = [...form.write(dataset, { collection: "events" })];
      expect(pieces.every((piece) => piece.endsWith("\n"))).toBe(true);
      expect([...form.write(dataset, { collection: "events" })]).toEqual(pieces);
    }
  });

  test("has a name, an extension, a media type and says what it loses", () => {
    expect(FORMS.map(({ id, extension }) => [id, extension])).toEqual([
      ["json", "json"],
      ["ndjson", "ndjson"],
      ["csv", "csv"],
      ["yaml", "yaml"],
      ["jsonld", "jsonld"],
      ["geojson", "geojson"],
      ["graphml", "graphml"],
      ["datapackage", "datapackage.json"],
      ["croissant", "croissant.json"],
      ["ris", "ris"],
      ["bibtex", "bib"],
      ["csl", "csl.json"],
    ]);
    for (const { id, losses } of FORMS) expect(losses.length > 0, id).toBe(id !== "json");
    for (const { mediaType } of FORMS) expect(mediaType).toMatch(/^(text|application)\/[a-z-]+/);
  });

  test.each(FORMS.filter(({ recordWriter }) => recordWriter !== undefined))(
    "$title writes record by record what it writes of a collection",
    (form) => {
      const options = { collection: "events" } as const;
      const writer = form.recordWriter?.(options);
      const pieces = [writer?.head, ...dataset.events.map((event) => writer?.record(event)), writer?.tail];
      expect(pieces.join("")).toBe(textOf(form, "events"));
    },
  );

  test("keeps to the records asked for, and still knows what they name", () => {
    const ids = new Set(["articles/harbour-post", "pledges/first"]);
    const text = (id: string) =>
      [...(FORMS.find((form) => form.id === id) as Form).write(dataset, { ids })].join("");
    const { articles, pledges, agreements, redirects } = JSON.parse(text("json"));
    expect([articles.length, pledges.length, agreements.length, redirects.length]).toEqual([1, 1, 0, 0]);
    expect(text("ndjson").trimEnd().split("\n")).toHaveLength(2);
    expect(JSON.parse(text("csl"))).toMatchObject([
      { id: "articles/harbour-post", "container-title": "harbour-post" },
      { id: "pledges/first", type: "entry" },
    ]);
  });
});
