import { expect, test } from "vitest";
import * as z from "zod";
import { CHECKERS, isRecord, isRedirect } from "../../generated/checker.ts";
import { claim, record, redirect, schemas } from "../../schema/index.ts";
import { checkOf } from "./fixtures/load-checks.ts";
import { mutate } from "./fixtures/mutate.ts";
import { randomOf } from "./sample/random.ts";
import { sampleRecord } from "./sample/sample-record.ts";

type Judge = (value: unknown) => boolean;

interface Comparison {
  readonly accepted: number;
  readonly rejected: number;
  /** Values that one accepts and the other does not; the first few. */
  readonly differences: unknown[];
}

/** Judges mutated sample records by both, until one difference is found or all are judged. */
function compare(
  count: number,
  seed: number,
  sample: (i: number) => unknown,
  ours: Judge,
  theirs: Judge,
): Comparison {
  const random = randomOf(seed);
  let accepted = 0;
  const differences: unknown[] = [];
  for (let i = 0; i < count && differences.length < 3; i++) {
    const value = mutate(sample(i), random);
    const verdict = theirs(value);
    if (verdict) accepted++;
    if (ours(value) !== verdict) differences.push(value);
  }
  return { accepted, rejected: count - accepted, differences };
}

const byZod =
  (schema: z.ZodType): Judge =>
  (value) =>
    schema.safeParse(value).success;

/** Each is mutated many times over: making samples costs more than judging them. */
const SAMPLES = Array.from({ length: 2000 }, (_, i) => sampleRecord(i, 11));
const sampleOf = (i: number) => SAMPLES[i % SAMPLES.length];

test("100,000 mutated records are judged as zod judges them", { timeout: 120_000 }, () => {
  const { accepted, rejected, differences } = compare(100_000, 1, sampleOf, isRecord, byZod(record));
  expect(differences).toEqual([]);
  expect(accepted).toBeGreaterThan(10_000);
  expect(rejected).toBeGreaterThan(10_000);
});

test("each record type's own checker agrees with its schema, on records of other types too", () => {
  for (const schema of Object.values(schemas)) {
    const type = schema.shape.type.value;
    const { differences } = compare(2000, 2, sampleOf, CHECKERS[type], byZod(schema));
    expect(differences, type).toEqual([]);
  }
});

test("mutated redirects are judged as zod judges them", () => {
  const sample = () => ({
    from: "actors/a",
    kind: "moved",
    to: ["actors/b"],
    reason: "A merger.",
    date: "2024-02-29",
  });
  const { accepted, rejected, differences } = compare(10_000, 3, sample, isRedirect, byZod(redirect));
  expect(differences).toEqual([]);
  expect(Math.min(accepted, rejected)).toBeGreaterThan(1000);
});

test.each([
  ["a bound that is off by one", claim.safeExtend({ anchors: z.array(claim.shape.anchors.element).max(49) })],
  [
    "a pattern that is a little looser",
    claim.safeExtend({
      id: z
        .string()
        .max(120)
        .regex(/^[a-z0-9-]+$/),
    }),
  ],
  ["a term that is missing", claim.safeExtend({ confidence: z.enum(["high", "medium"]) })],
  ["an optional that should be required", claim.safeExtend({ asOf: z.string().exactOptional() })],
])("the comparison notices %s", { timeout: 60_000 }, async (_, altered) => {
  const claims = SAMPLES.flatMap((each) => each.claims).slice(0, 3000);
  const sample = (i: number) => claims[i % claims.length];
  const { differences } = compare(30_000, 4, sample, await checkOf(altered), byZod(claim));
  expect(differences).not.toEqual([]);
});

test("the records that are mutated are valid, and of all seven types", () => {
  expect(SAMPLES.filter((sample) => !record.safeParse(sample).success)).toEqual([]);
  expect(new Set(SAMPLES.map(({ type }) => type)).size).toBe(7);
});
