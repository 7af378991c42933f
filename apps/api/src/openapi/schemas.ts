import type { CollectionName } from "@org/defense-pact-store";
import * as z from "zod";
import { PROBLEM_CODES, type ProblemCode } from "../problems/codes.ts";

/** A schema that stands elsewhere in the document: a record's, or another one of `SCHEMAS`. */
function ref(name: string): z.ZodType {
  return z.unknown().meta({ ref: name });
}

const text = (description: string) => z.string().describe(description);
const count = (description: string) => z.int().min(0).describe(description);
const id = text("A record's id: its collection and slug.");
const next = text("The cursor of the next page; absent on the last.").exactOptional();
const codes = Object.keys(PROBLEM_CODES) as [ProblemCode, ...ProblemCode[]];

const headline = {
  title: text("What the record is called.").exactOptional(),
  date: text("Its date, in EDTF.").exactOptional(),
  kind: text("Its kind.").exactOptional(),
  status: text("How far it has come.").exactOptional(),
};

/** A whole record, or with `fields` what was asked for. */
const shown = (schema: string) => z.union([ref(schema), ref("RecordFields")]);

const pageOf = (schema: string) =>
  z.strictObject({
    records: z.array(shown(schema)).describe("Whole records, or with `fields` what was asked for."),
    total: count("How many records meet the filters; there with `total=true`.").exactOptional(),
    next,
  });

/** By collection, the schema of its records. */
export const RECORD_SCHEMAS: Readonly<Record<CollectionName, string>> = {
  articles: "Article",
  actors: "Actor",
  places: "Place",
  agreements: "Agreement",
  pledges: "Pledge",
  events: "Event",
  statements: "Statement",
};

/** What the API answers beside records; those stand in the data package's own JSON Schema. */
export const SCHEMAS = {
  DatasetRecord: z
    .union(Object.values(RECORD_SCHEMAS).map(ref))
    .describe("A record of any collection; `type` says which."),
  RecordFields: z
    .looseObject({ type: text("The record's type."), id })
    .describe("The fields of a record that were asked for; its type and id always stay."),
  ShownArticle: shown("Article"),
  ShownActor: shown("Actor"),
  ShownPlace: shown("Place"),
  ShownAgreement: shown("Agreement"),
  ShownPledge: shown("Pledge"),
  ShownEvent: shown("Event"),
  ShownStatement: shown("Statement"),
  ArticlePage: pageOf("Article"),
  ActorPage: pageOf("Actor"),
  PlacePage: pageOf("Place"),
  AgreementPage: pageOf("Agreement"),
  PledgePage: pageOf("Pledge"),
  EventPage: pageOf("Event"),
  StatementPage: pageOf("Statement"),
  RecordPage: pageOf("DatasetRecord"),
  Claims: z
    .strictObject({
      record: id,
      claims: z
        .array(ref("Claim"))
        .describe("Who says what, and where; rivals and withdrawn claims say that they are."),
      resolutions: z.array(ref("Resolution")).describe("Where sources disagree: what was chosen, and why."),
      references: z.array(ref("ReferenceFact")).describe("Fields taken from reference lists."),
    })
    .describe("The evidence of a record."),
  Step: z
    .strictObject({
      from: id,
      to: id,
      path: text("The place in `from`, by keys: `/parties/kenya/actor`."),
      field: text("The same place in any record: `/parties/actor`."),
      role: text("In what role.").exactOptional(),
    })
    .describe("One record names another."),
  Links: z.strictObject({
    records: z.array(
      z.strictObject({
        id,
        ...headline,
        distance: count("How many steps away: 1 is named by the record, or names it."),
        via: z.array(ref("Step")).describe("A shortest way from the record that was asked for."),
      }),
    ),
    isComplete: z.boolean().describe("Whether the limit left nothing out."),
  }),
  Citations: z.strictObject({
    claims: z.array(
      z.strictObject({ record: id, title: text("What the record is called."), claim: ref("Claim") }),
    ),
    next,
  }),
  Change: z
    .strictObject({
      kind: z.enum(["added", "corrected", "moved", "retracted"]),
      of: z.enum(["record", "field", "order", "claim", "anchor", "resolution", "reference", "redirect"]),
      record: id,
      path: text("A pointer with keys into the record; empty for the whole of it."),
      from: z.unknown().describe("The older value.").exactOptional(),
      to: z.unknown().describe("The newer value.").exactOptional(),
      after: z
        .union([z.string(), z.null()])
        .describe("Of an item: the key of the one that it stands behind.")
        .exactOptional(),
      reason: text("Why.").exactOptional(),
    })
    .describe("One difference between two releases; it holds both values."),
  History: z.strictObject({
    record: id,
    revisions: z.array(
      z.strictObject({
        version: text("The release."),
        date: text("Its day."),
        changes: z.array(ref("Change")),
      }),
    ),
  }),
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
  Finding: z
    .looseObject({
      severity: z.enum(["error", "warning"]),
      code: text("The rule, or `schema/…`, `input/…`."),
      record: text("The record's id, where it is known."),
      path: text("Where in the record."),
      message: text("What is wrong, in a sentence."),
      hint: text("How to mend it."),
      docs: text("Where the code is explained."),
      line: z.int().describe("In the input, from 1.").exactOptional(),
      column: z.int().exactOptional(),
    })
    .describe("One thing that is wrong with a record."),
  Validation: z
    .looseObject({
      findings: z.array(ref("Finding")),
      ok: z.boolean().describe("Whether there is no error."),
      checked: count("How many records were checked."),
      counts: z.strictObject({ errors: z.int(), warnings: z.int() }),
      datasetRules: z.enum(["run", "skipped"]).describe("Whether rules on several records were judged."),
    })
    .describe("As NDJSON: each finding on a line as it is found, then the summary without `findings`."),
  Verification: z.strictObject({
    article: id,
    text: z
      .enum(["identical", "changed"])
      .describe("Absent where the article has no fingerprint.")
      .exactOptional(),
    anchors: z.array(
      z.looseObject({
        record: id,
        claim: text("The claim's id."),
        index: count("Of the anchor in the claim."),
        fragment: z.string(),
        state: z.enum(["verified", "moved", "missing", "unverifiable"]),
        reason: text("Why."),
      }),
    ),
  }),
  Draft: z
    .strictObject({
      article: z.looseObject({ id }).describe("The article's record, without its text."),
      actors: z
        .array(
          z.looseObject({
            id,
            name: z.string(),
            kind: z.string(),
            isKnown: z.boolean().describe("Whether the dataset has a record of it."),
          }),
        )
        .describe("Every actor that the text names."),
      proposals: z.array(
        z.looseObject({
          record: z.looseObject({ id }).describe("The record; of further claims, as it would be with them."),
          addition: z
            .looseObject({ to: id, claims: z.array(z.looseObject({})) })
            .describe("The claims, where the record is there already.")
            .exactOptional(),
          confidence: z.enum(["high", "medium", "low"]),
          flags: z
            .array(z.strictObject({ code: z.string(), message: z.string() }))
            .describe("What a reader should mind: a running total, parties taken from the headline."),
          reading: text("How far the text says it came, in its own terms.").exactOptional(),
          sentences: z.array(z.string()).describe("The sentences that it rests on, back to who sent them."),
          findings: z.array(ref("Finding")).describe("What the validator finds in it."),
        }),
      ),
    })
    .describe("What a text was found to say, for a person to accept, mend or reject."),
  Choices: z
    .strictObject({ from: id, reason: text("Why."), date: text("Since when."), choices: z.array(id) })
    .describe("A record that was split: choose."),
  Health: z.strictObject({
    status: z.enum(["ok", "unavailable"]),
    version: z.string().exactOptional(),
    fault: z.string().exactOptional(),
  }),
  JsonLd: z.looseObject({ "@graph": z.array(z.looseObject({})) }).describe("JSON-LD 1.1, with its context."),
  OpenApi: z.looseObject({ openapi: z.string() }),
  Issue: z
    .strictObject({
      code: z.enum(codes),
      parameter: text("The parameter or header at fault.").exactOptional(),
      message: text("What is wrong, in a sentence."),
      suggestion: text("What was probably meant, or what to do.").exactOptional(),
    })
    .describe("One thing that is wrong with a request."),
  Problem: z
    .strictObject({
      type: z.url().describe("Where the code is explained."),
      title: text("What the code means."),
      status: z.int(),
      detail: text("All that is wrong, in sentences."),
      instance: text("The path that was asked for."),
      code: z.enum(codes),
      issues: z.array(ref("Issue")).min(1).describe("Everything that is wrong; the first gives `code`."),
    })
    .describe("RFC 9457."),
  Text: z.string(),
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof SCHEMAS | (typeof RECORD_SCHEMAS)[CollectionName] | "DatasetRecord";
