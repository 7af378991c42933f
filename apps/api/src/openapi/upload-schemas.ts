import * as z from "zod";
import { count, id, ref, text } from "./schema-parts.ts";

/** What is said of what a client sends. */
export const OF_UPLOADS = {
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
} as const satisfies Record<string, z.ZodType>;
