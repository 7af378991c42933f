import { expect, test } from "vitest";
import { columnsOf } from "./columns.ts";

test("an output that says it has no columns is as one that says nothing", () => {
  expect([{ columns: 80 }, { columns: 0 }, {}].map(columnsOf)).toEqual([80, undefined, undefined]);
});
