import * as z from "zod";
import { count, headline, id, next, pageOf, RECORD_SCHEMAS, ref, shown, text } from "./schema-parts.ts";

/** Records, pages of them, and what belongs to one. */
export const OF_RECORDS = {
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
} as const satisfies Record<string, z.ZodType>;
