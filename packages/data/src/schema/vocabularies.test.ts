import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as z from "zod";

const FOLDER = fileURLToPath(new URL("./vocabularies", import.meta.url));

/** Vocabularies that the law of the model computes with; see docs/decisions/0002-vocabularies.md. */
const WITHOUT_OTHER = [
  "ArticleBasis",
  "Bindingness",
  "ClaimRelation",
  "ClaimStatus",
  "ConditionState",
  "Confidence",
  "Derivation",
  "EventStatus",
  "MissionLeadStatus",
  "Publicity",
  "RedirectKind",
  "ResolutionMethod",
  "Voice",
];

const vocabularies = await Promise.all(
  readdirSync(FOLDER).map(
    async (file) =>
      Object.values(
        await import(/* @vite-ignore */ new URL(`./vocabularies/${file}`, import.meta.url).href),
      )[0] as z.ZodEnum,
  ),
);
const idOf = (vocabulary: z.ZodEnum) => z.globalRegistry.get(vocabulary)?.id ?? "";

test("every vocabulary that sorts the world ends in `other`, and no other one has it", () => {
  const without = vocabularies.filter((vocabulary) => vocabulary.options.at(-1) !== "other").map(idOf);
  expect(without.sort()).toEqual(WITHOUT_OTHER);
});

test("every term of every vocabulary has a meaning that ends a sentence", () => {
  for (const vocabulary of vocabularies) {
    const members = z.globalRegistry.get(vocabulary)?.["x-members"] ?? {};
    expect(Object.keys(members), idOf(vocabulary)).toEqual(vocabulary.options);
    for (const meaning of Object.values(members)) expect(meaning).toMatch(/^\w.*\.$/);
  }
});

test("every field of every record type is described", async () => {
  const { schemas } = await import("./dataset.ts");
  for (const schema of Object.values(schemas)) {
    const json = z.toJSONSchema(schema) as { $defs: Record<string, { properties?: Record<string, object> }> };
    for (const [name, { properties }] of Object.entries(json.$defs)) {
      for (const [field, property] of Object.entries(properties ?? {})) {
        expect(property, `${name}.${field}`).toSatisfy((p: object) => "description" in p || "$ref" in p);
      }
    }
  }
});
