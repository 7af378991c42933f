import * as z from "zod";
import { count, headline, id, next, ref, text } from "./schema-parts.ts";

/** What questions over many records are answered with, and what is told of the dataset. */
export const OF_QUESTIONS = {
  Hits: z.strictObject({
    hits: z.array(
      z.strictObject({
        id,
        ...headline,
        score: z.number().describe("More is better; comparable within one search."),
        words: z.array(z.string()).describe("The words of the record that matched, as they stand in it."),
        excerpt: z.array(z.strictObject({ text: z.string(), isMatch: z.boolean() })),
      }),
    ),
    total: count("How many records have all the words."),
    ranked: count("How many of them, those with the latest dates, were ranked."),
  }),
  Totals: z.strictObject({
    totals: z.array(
      z.strictObject({
        kind: text("Of the promise."),
        measure: text("What is counted."),
        unit: text("Of money the ISO 4217 code, of people the category, of pieces the class."),
        stage: text("How far it has come."),
        min: z.number().describe("In major units of the currency, people or pieces."),
        max: z.union([z.number(), z.null()]).describe("Null where a pledge states no upper bound."),
        approximate: z.boolean().describe("A source rounds."),
        counted: z.array(id),
        leftOut: z.array(
          z.strictObject({ pledge: id, reason: z.enum(["restates", "possibly-same"]), of: id }),
        ),
      }),
    ),
    uncounted: z.array(
      z.strictObject({ pledge: id, reason: z.enum(["no-promise", "no-quantity", "not-whole"]) }),
    ),
  }),
  Timeline: z.strictObject({
    entries: z.array(
      z.strictObject({
        id,
        ...headline,
        what: text("`signed`, `in-force`, a pledge's stage, an event's status …"),
        path: text("The date's place, by keys."),
        date: text("In EDTF."),
      }),
    ),
    next,
  }),
  Disputes: z.strictObject({
    disputes: z.array(
      z.strictObject({
        record: id,
        title: text("What the record is called."),
        path: text("The field on which sources disagree."),
        value: z.unknown().describe("What the record says.").exactOptional(),
        rivals: z.array(ref("Claim")),
        resolution: ref("Resolution").exactOptional(),
      }),
    ),
    next,
  }),
  Graph: z.strictObject({
    focus: id.exactOptional(),
    nodes: z.array(
      z.strictObject({
        id,
        kind: z.enum(["actor", "agreement", "pledge"]),
        label: text("What it is called."),
        stage: text("Of a pledge, the stage that it came furthest to.").exactOptional(),
        step: count("Steps from the focus."),
        parent: id.exactOptional(),
      }),
    ),
    edges: z.array(z.looseObject({ from: id, to: id })),
    left: count("Nodes left out for the limit."),
    isComplete: z.boolean().describe("Whether all records that meet the filters were looked at."),
  }),
  FeatureCollection: z
    .looseObject({
      type: z.literal("FeatureCollection"),
      features: z.array(
        z.looseObject({
          type: z.literal("Feature"),
          id: z.string(),
          geometry: z.union([
            z.looseObject({ type: z.string(), coordinates: z.array(z.unknown()) }),
            z.null(),
          ]),
          properties: z.looseObject({}),
        }),
      ),
      unlocated: z
        .record(z.string(), z.int())
        .describe(
          "Of a list: how many of its records no place locates, by collection; absent where there are none.",
        )
        .exactOptional(),
    })
    .describe("GeoJSON (RFC 7946)."),
  Stats: z.strictObject({
    version: text("The release that is served."),
    digest: text("SHA-256 of its records as NDJSON."),
    records: z.record(z.string(), z.int()).describe("How many, by collection."),
    claims: z.strictObject({ active: z.int(), withdrawn: z.int() }),
    anchors: z.int(),
    sourcesCited: z.int(),
    disputed: z.strictObject({ records: z.int(), rivals: z.int() }),
    resolutions: z.int(),
    redirects: z.int(),
  }),
  Index: z.strictObject({
    version: text("The release that is served."),
    digest: text("SHA-256 of its records as NDJSON."),
    licence: text("Of the dataset, as SPDX writes it."),
    addresses: z.record(z.string(), z.string()).describe("What can be asked, and where."),
  }),
  Releases: z.strictObject({
    current: text("The release that is served."),
    releases: z.array(
      z.strictObject({
        version: text("A semantic version."),
        date: text("The day of the release.").exactOptional(),
        sha256: text("Of its `dataset.json`.").exactOptional(),
        previous: text("The version before.").exactOptional(),
        $schema: text("The JSON Schema that its `dataset.json` names.").exactOptional(),
      }),
    ),
  }),
  Changes: z.strictObject({
    changes: z.array(
      z.strictObject({
        version: text("The release that made it."),
        date: text("Its day."),
        change: ref("Change"),
      }),
    ),
    next,
  }),
  SchemaList: z.strictObject({
    schemas: z.record(z.string(), z.string()).describe("By type, where its schema stands."),
  }),
  JsonSchema: z.looseObject({}).describe("JSON Schema 2020-12."),
} as const satisfies Record<string, z.ZodType>;

/** The columns of what is given as a table: the fields of a line. */
export const TABLE_COLUMNS = {
  hits: Object.keys(OF_QUESTIONS.Hits.shape.hits.element.shape),
  totals: Object.keys(OF_QUESTIONS.Totals.shape.totals.element.shape),
  entries: Object.keys(OF_QUESTIONS.Timeline.shape.entries.element.shape),
} as const;
