import { describe, expect, it } from "vitest";
import { leaves } from "../../shape/index.ts";
import { BASE } from "../fixtures/cases.ts";
import { leafFinder, pointerAlong } from "./leaf-finder.ts";
import { shapeOf } from "./record-shape.ts";

describe.each(["edtf", "quantity", "duration"] as const)("leafFinder for %s", (atomic) => {
  it("finds what a walk over all leaves finds, with the same pointers", () => {
    const each = leafFinder((shape) => shape.atomic === atomic);
    for (const record of BASE) {
      const found: [string, unknown][] = [];
      each(record, (value, steps) => {
        found.push([pointerAlong(record, steps), value]);
      });
      const expected = leaves(record as unknown as Record<string, unknown>, shapeOf(record))
        .filter((leaf) => leaf.shape.atomic === atomic)
        .map(({ pointer, value }): [string, unknown] => [pointer, value]);
      expect(found.sort(), record.id).toEqual(expected.sort());
    }
  });
});
