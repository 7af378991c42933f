import { expect, test } from "vitest";
import { POINTERS } from "../../fields/index.ts";
import { FIELDS } from "../../generated/fields.ts";
import { fieldsOfSchema } from "./fields-of-schema.ts";

test("a pointer has one type and one depth of lists wherever it stands", () => {
  for (const pointer of POINTERS) {
    const fields = FIELDS.filter((field) => field.pointer === pointer);
    const kinds = new Set(fields.map(({ type, many, keys }) => JSON.stringify([type, many, keys])));
    if (pointer !== "/to") expect([pointer, kinds.size]).toEqual([pointer, 1]);
  }
});

test("terms of a field in several branches of a union are put together", () => {
  const branch = (kind: string, extra = {}) => ({
    type: "object",
    properties: { kind: { const: kind }, note: { type: "string", description: "A note." }, ...extra },
  });
  const fields = fieldsOfSchema({
    properties: { version: { type: "string" }, pledges: { items: { $ref: "#/$defs/Pledge" } } },
    $defs: {
      Pledge: {
        oneOf: [branch("money"), branch("other", { at: { type: "array", "x-atomic": "position" } })],
      },
    },
  });
  expect(fields.map(({ pointer, terms }) => [pointer, terms])).toEqual([
    ["/kind", ["money", "other"]],
    ["/note", undefined],
  ]);
});
