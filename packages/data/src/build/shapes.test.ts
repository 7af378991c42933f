import { expect, test } from "vitest";
import * as z from "zod";
import { fact, keyed } from "../schema/field.ts";
import { ref } from "../schema/reference.ts";
import { shapeOf } from "./shapes.ts";

test("a shape keeps evidence, references and the property that keys a list", () => {
  const party = z.strictObject({ actor: fact(ref("actors"), "Who.") });
  expect(shapeOf(z.strictObject({ parties: keyed(party, "actor").exactOptional() }))).toEqual({
    kind: "object",
    fields: {
      parties: {
        kind: "list",
        key: "actor",
        items: {
          kind: "object",
          fields: { actor: { kind: "leaf", evidence: "required", ref: ["actors"] } },
        },
      },
    },
  });
});

test("a union has the fields of all its branches", () => {
  const union = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("a"), x: z.string() }),
    z.strictObject({ kind: z.literal("b"), y: z.number() }),
  ]);
  expect(Object.keys((shapeOf(union) as { fields: object }).fields)).toEqual(["kind", "x", "y"]);
});

test("a schema node without a case stops the generator", () => {
  expect(() => shapeOf(z.strictObject({ when: z.date() }))).toThrow(/"date"/);
  expect(() => shapeOf(z.union([z.string(), z.number()]))).toThrow(/union must be of objects/);
});
