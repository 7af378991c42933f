import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { SCALES, shapesFile, shapesModule } from "./shapes-module.ts";

it.each(SCALES)("the committed shapes of $atlas are what `npm run shapes` writes", (scale) => {
  expect(readFileSync(shapesFile(scale), "utf8") === shapesModule(scale), "run `npm run shapes`").toBe(true);
});
