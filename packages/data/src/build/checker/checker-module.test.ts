import { describe, expect, test } from "vitest";
import * as z from "zod";
import { isRecord, keysCounted } from "../../generated/checker.ts";
import { checkerModule, checksFor } from "./checker-module.ts";
import { checkOf } from "./fixtures/load-checks.ts";
import { sampleRecord } from "./sample/sample-record.ts";

/** zod takes a condition here at run time, though its types do not say so. */
const NEVER = { when: () => false } as object;

const written = (schema: z.ZodType) => () => checksFor({ check: z.strictObject({ field: schema }) });

describe("the generator refuses what it does not know, and says where it stands", () => {
  test.each<[string, z.ZodType, RegExp]>([
    ["a date", z.date(), /type "date" at check\.field/],
    ["a map", z.map(z.string(), z.string()), /type "map"/],
    ["a set", z.set(z.string()), /type "set"/],
    ["a bigint", z.bigint(), /type "bigint"/],
    ["null", z.null(), /type "null"/],
    ["any", z.any(), /type "any"/],
    ["a nullable", z.string().nullable(), /type "nullable"/],
    ["a lazy node", z.lazy(() => z.string()), /type "lazy"/],
    ["a transform", z.string().transform((text) => text.length), /type "pipe"/],
    ["an intersection", z.intersection(z.strictObject({}), z.strictObject({})), /type "intersection"/],
    ["a readonly", z.string().readonly(), /type "readonly"/],
    ["a template literal", z.templateLiteral(["a", z.string()]), /type "template_literal"/],
    ["a union without a discriminator", z.union([z.string(), z.int()]), /without a discriminator/],
    ["a default", z.string().default("x"), /"default" that may be left out/],
    ["a catch", z.string().catch("x"), /"catch" that may be left out/],
    ["an inexact optional", z.string().optional(), /not exact/],
    ["a refinement of a text", z.string().refine((text) => text !== "x"), /check "custom" on a string/],
    [
      "a refinement of an object",
      z.strictObject({}).refine(() => true),
      /check on a schema node of type "object"/,
    ],
    [
      "a refinement of an optional",
      z
        .string()
        .exactOptional()
        .refine(() => true),
      /check on an optional/,
    ],
    ["a refinement of a list", z.array(z.string()).refine(() => true), /check "custom" on an array/],
    ["a trimmed text", z.string().trim(), /check "overwrite"/],
    ["a prefix", z.string().startsWith("x"), /format "starts_with"/],
    ["an exact length", z.string().length(3), /check "length_equals" on a string/],
    ["a URL", z.url(), /format "url"/],
    ["an e-mail address", z.email(), /format "email"/],
    ["a time", z.iso.datetime(), /format "datetime"/],
    ["a sticky pattern", z.string().regex(/x/y), /flags "y"/],
    ["a check with its own condition", z.string().check(z.minLength(2, NEVER)), /condition/],
    ["a list check with its own condition", z.array(z.string()).check(z.minLength(2, NEVER)), /condition/],
    ["a number check with its own condition", z.number().check(z.gte(2, NEVER)), /condition/],
    ["a coerced text", z.array(z.coerce.string()), /string that is coerced at check\.field\[\]/],
    ["a coerced number", z.array(z.coerce.number()), /number that is coerced/],
    ["a coerced boolean", z.array(z.coerce.boolean()), /boolean that is coerced/],
    ["a bound that is a date", z.number().check(z.gt(new Date(0)) as never), /bound that is no number/],
    ["a multiple", z.number().multipleOf(2), /check "multiple_of" on a number/],
    ["a 32-bit number", z.int32(), /number format "int32"/],
    ["an object that is not strict", z.object({}), /not strict/],
    ["an object with a rest", z.object({}).catchall(z.string()), /not strict/],
    ["a field that objects inherit", z.strictObject({ toString: z.string() }), /inherits/],
    ["a tuple with a rest", z.tuple([z.string()], z.string()), /tuple with a rest/],
    ["a tuple with an optional place", z.tuple([z.string().exactOptional()]), /optional place/],
    ["a record with keys from a list", z.record(z.enum(["a"]), z.string()), /keys are not plain strings/],
    ["a partial record", z.partialRecord(z.string(), z.string()), /loose or partial/],
    ["a term that is null", z.literal(null), /term of type object/],
    ["numeric terms", z.enum({ A: 1 }), /term of type number/],
    [
      "a discriminator that is a boolean",
      z.discriminatedUnion("x", [z.strictObject({ x: z.literal(true) })]),
      /discriminator of type boolean/,
    ],
    [
      "a union that falls back",
      z.discriminatedUnion("x", [z.strictObject({ x: z.literal("a") })], { unionFallback: true }),
      /falls back/,
    ],
  ])("%s", (_, schema, message) => {
    expect(written(schema)).toThrow(message);
  });

  test("deep inside lists and unions too", () => {
    const schema = z.array(
      z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("a"), at: z.date() })]),
    );
    expect(written(schema)).toThrow('type "date" at check.field[].a.at');
  });
});

describe("what no record has yet is judged as zod judges it", () => {
  const VALUES = [
    undefined,
    null,
    "",
    "a",
    "ab",
    "abc",
    "\u{1f91d}",
    "\u{1f91d}\u{1f91d}",
    "\u{1f91d}\u{1f91d}\u{1f91d}\u{1f91d}\u{1f91d}",
    "\ud83d",
    0,
    -0,
    1,
    2,
    2.5,
    3,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    false,
    [],
    ["a"],
    {},
    { a: 1 },
    new Map(),
    new Date(0),
    new (class {})(),
    Object.create(null),
    Object.assign(Object.create({ x: 1 }), { a: "ab" }),
    { constructor: class {} },
    { constructor: () => 1 },
    { constructor: { prototype: 1 } },
    { [Symbol("s")]: 1 },
    JSON.parse('{"__proto__":"ab"}'),
  ];

  test.each<[string, z.ZodType]>([
    ["a least length above one", z.string().min(2)],
    ["a least and a greatest length", z.string().min(2).max(4)],
    ["any text", z.string()],
    ["any number", z.number()],
    ["exclusive bounds", z.number().gt(1).lt(3)],
    ["a whole number as a check", z.number().int()],
    ["several literals", z.literal(["a", "ab"])],
    ["a boolean literal", z.literal(false)],
    ["a record of texts", z.record(z.string().max(1), z.string())],
    ["an object that asks for nothing", z.strictObject({ a: z.string().exactOptional() })],
    ["an object with an unknown value", z.strictObject({ a: z.unknown() })],
    ["a pattern with a flag", z.string().regex(/^AB$/i)],
    ["a tuple of one", z.tuple([z.string()])],
  ])("%s", async (_, schema) => {
    const check = await checkOf(schema);
    expect(VALUES.map(check)).toEqual(VALUES.map((value) => schema.safeParse(value).success));
  });
});

test("the generated module is what the schemas give, and builds no code at run time", () => {
  const text = checkerModule();
  expect(checkerModule()).toBe(text);
  expect(text).not.toMatch(/\beval\b|new Function|from "zod"/);
});

test("a record that passed has its keys counted, in unknown values too", () => {
  const record = { ...sampleRecord(7), ext: { "org.example": [{ a: { b: 1 } }, null, { c: [] }] } };
  expect(isRecord(record)).toBe(true);
  const keys = JSON.stringify(record).match(/":/g)?.length;
  expect(keysCounted()).toBe(keys);
});
