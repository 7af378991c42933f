/** What holds for every figure, on the published dataset, on many records, on hostile ones and on none. */
import * as dataset from "@org/defense-pact-data";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { describe, expect, it } from "vitest";
import { hostileRecords } from "./fixtures/hostile-records.ts";
import { manyRecords } from "./fixtures/many-records.ts";
import { elements, parseXml, textOf, type XmlElement } from "./fixtures/parse-xml.ts";
import { agreement, event, pledge, state, statement } from "./fixtures/records.ts";
import {
  type DrawingOptions,
  map,
  mapData,
  mapTable,
  network,
  networkData,
  networkTable,
  type RecordSource,
  stageTrack,
  statusTrack,
  tableCsv,
  timeline,
  timelineData,
  timelineTable,
} from "./index.ts";

/** Records that say as little as the model allows. */
const SPARSE: readonly DatasetRecord[] = [
  state("a", "A", "KEN"),
  state("b", "B", "HTI"),
  state("e", "E"),
  agreement("x", "X", {
    parties: [
      { actor: "actors/a", role: "party" },
      { actor: "actors/e", role: "party" },
    ],
  }),
  pledge("x", "X", { to: [{ target: "actors/b", role: "recipient" }] }),
  event("x", "X", { status: "cancelled" }),
  statement("x", "X"),
];

const SOURCES: Readonly<Record<string, RecordSource>> = {
  "the dataset": dataset,
  "300 records": manyRecords(),
  "hostile records": hostileRecords(),
  "sparse records": SPARSE,
  "no records": [],
};

type Draw = (source: RecordSource, options: DrawingOptions) => string;
const FIGURES: Readonly<Record<string, Draw>> = {
  timeline,
  "timeline by actor": (source, options) =>
    timeline(source, { ...options, groupBy: "actor", statements: "each" }),
  map,
  "region map": (source, options) =>
    map(source, { ...options, view: "region", region: ["actors/kenya", "actors/a"] }),
  network,
  "stage track": (source, options) => stageTrack(pledgeOf(source), source, options),
  "status track": (source, options) => statusTrack(agreementOf(source), source, options),
};

function recordsIn(source: RecordSource): readonly DatasetRecord[] {
  const records = Array.isArray(source) ? source : [...dataset.pledges, ...dataset.agreements];
  return [...records].sort((a: DatasetRecord, b: DatasetRecord) => (a.id < b.id ? -1 : 1));
}

function pledgeOf(source: RecordSource) {
  return recordsIn(source).find((record) => record.type === "pledge") ?? pledge("none", "None");
}

function agreementOf(source: RecordSource) {
  return recordsIn(source).find((record) => record.type === "agreement") ?? agreement("none", "None");
}

const CASES = Object.keys(FIGURES).flatMap((figure) =>
  Object.keys(SOURCES).map((source) => [figure, source] as const),
);

function all(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === "string" ? [] : all(child)))];
}

const ELEMENTS = new Set(["svg", "g", "title", "desc", "rect", "path", "circle", "ellipse", "text", "tspan"]);

describe.each(CASES)("the %s of %s", (figure, source) => {
  const fresh = (options: DrawingOptions) => FIGURES[figure]!(SOURCES[source]!, options);
  const drawn = new Map<string, string>();
  const draw = (options: DrawingOptions) => {
    const key = JSON.stringify(options);
    const svg = drawn.get(key) ?? fresh(options);
    drawn.set(key, svg);
    return svg;
  };

  it.each([320, 800, 1280])("is a well-formed image with a name and a description at %i px", (width) => {
    const svg = parseXml(draw({ width }));
    expect(svg.attributes).toMatchObject({
      role: "img",
      width: String(width),
      viewBox: expect.stringMatching(/^0 0 \d+ \d+$/),
    });
    const [title, desc] = svg.children as readonly XmlElement[];
    expect([title!.name, desc!.name]).toEqual(["title", "desc"]);
    expect(textOf(title!).length).toBeGreaterThan(5);
    expect(textOf(desc!)).toMatch(/[.]$/);
  });

  it("holds shapes and text alone: no script, style, link, id or reference to anything outside", () => {
    for (const { name, attributes } of all(parseXml(draw({ width: 800 })))) {
      expect(ELEMENTS, name).toContain(name);
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^(on|style$|id$|href$|xlink)/);
        if (key !== "data-record") expect(value).not.toMatch(/url\(|javascript:|NaN|Infinity|undefined/);
      }
    }
  });

  it("has no text under 11 px", () => {
    for (const { attributes } of elements(parseXml(draw({ width: 320 })), "text")) {
      expect(Number(attributes["font-size"] ?? 12)).toBeGreaterThanOrEqual(11);
    }
  });

  it("is the same bytes for the same records in any order", () => {
    const records = SOURCES[source]!;
    const turned = Array.isArray(records) ? [...records].reverse() : records;
    expect(FIGURES[figure]!(turned, { width: 800 })).toBe(draw({ width: 800 }));
    expect(fresh({ width: 800 })).toBe(draw({ width: 800 }));
  });

  it("has custom properties without a theme, and concrete colours upon a ground with one", () => {
    expect(draw({})).toContain("var(--dp-ink,");
    expect(draw({ theme: "dark" })).not.toContain("var(");
    expect(draw({ theme: "dark" })).toContain('fill="#171613"');
    expect(textOf(elements(parseXml(draw({ title: "Mine & <yours>" })), "title")[0]!)).toBe("Mine & <yours>");
  });
});

describe.each(Object.keys(SOURCES))("the tables of %s", (source) => {
  it("have a cell for every column of every row that they fill, and are CSV", () => {
    const records = SOURCES[source]!;
    for (const table of [
      timelineTable(timelineData(records)),
      mapTable(mapData(records)),
      networkTable(networkData(records)),
    ]) {
      const keys = new Set(table.columns.map(({ key }) => key));
      for (const row of table.rows) for (const key of Object.keys(row)) expect(keys).toContain(key);
      expect(tableCsv(table).startsWith([...keys].join(","))).toBe(true);
    }
  });
});
