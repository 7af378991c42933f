import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { schemas } from "../schema/index.ts";
import { COLLECTION_NAMES } from "../shape/index.ts";
import { columnOf, flatColumns, readCell } from "./csv-columns.ts";

/** What zod says of the field that a column names. */
function typeOf(schema: z.core.$ZodTypes, steps: readonly string[]): string {
  const { def } = schema._zod;
  if (def.type === "optional") return typeOf(def.innerType as z.core.$ZodTypes, steps);
  if (def.type === "union") {
    const types = def.options.map((option) => {
      const known = (option as z.ZodObject).shape[steps[0] as string];
      return known === undefined && steps.length > 0 ? undefined : typeOf(option as z.core.$ZodTypes, steps);
    });
    return types.find((type) => type !== undefined) as string;
  }
  if (steps.length > 0 && def.type === "object") {
    return typeOf(def.shape[steps[0] as string] as z.core.$ZodTypes, steps.slice(1));
  }
  if (def.type === "literal") return typeof def.values[0];
  return def.type === "enum" ? "string" : def.type;
}

describe.each(COLLECTION_NAMES)("the columns of %s", (collection) => {
  it("are read as the schema types their fields", () => {
    for (const name of flatColumns(collection)) {
      const column = columnOf(collection, name);
      const type = typeOf(schemas[collection] as unknown as z.core.$ZodTypes, name.split("."));
      const expected = { string: "text", number: "number", boolean: "boolean" }[type];
      if (expected) expect(`${name} ${column?.kind}`).toBe(`${name} ${expected}`);
      else expect(["terms", "json"]).toContain(column?.kind);
    }
  });
});

it("knows paths of objects, and no others", () => {
  expect(columnOf("agreements", "signed.date")).toMatchObject({ pointer: "/signed/date", kind: "text" });
  expect(columnOf("agreements", "signed")).toMatchObject({ kind: "json" });
  expect(columnOf("agreements", "scope")).toMatchObject({ kind: "terms" });
  expect(columnOf("places", "coordinates")).toMatchObject({ kind: "json" });
  for (const name of ["sined.date", "scope.0", "title.x", "constructor", ""])
    expect(columnOf("agreements", name)).toBeUndefined();
});

it("reads cells", () => {
  expect(readCell("a; b;c", "terms")).toEqual({ value: ["a", "b", "c"] });
  expect(readCell("-1.5", "number")).toEqual({ value: -1.5 });
  expect(readCell("1e5", "number")).toBeUndefined();
  expect(readCell("true", "boolean")).toEqual({ value: true });
  expect(readCell("yes", "boolean")).toBeUndefined();
  expect(readCell("[1]", "json")).toEqual({ value: [1] });
});
