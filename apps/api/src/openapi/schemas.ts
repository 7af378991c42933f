import type { CollectionName } from "@org/defense-pact-store";
import * as z from "zod";
import { PROBLEM_CODES, type ProblemCode } from "../problems/codes.ts";
import { OF_QUESTIONS } from "./question-schemas.ts";
import { OF_RECORDS } from "./record-schemas.ts";
import { id, type RECORD_SCHEMAS, ref, text } from "./schema-parts.ts";
import { OF_UPLOADS } from "./upload-schemas.ts";

const codes = Object.keys(PROBLEM_CODES) as [ProblemCode, ...ProblemCode[]];

/** What the API answers beside records; those stand in the data package's own JSON Schema. */
export const SCHEMAS = {
  ...OF_RECORDS,
  ...OF_QUESTIONS,
  ...OF_UPLOADS,
  Choices: z
    .strictObject({ from: id, reason: text("Why."), date: text("Since when."), choices: z.array(id) })
    .describe("A record that was split: choose."),
  JsonLd: z.looseObject({ "@graph": z.array(z.looseObject({})) }).describe("JSON-LD 1.1, with its context."),
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
