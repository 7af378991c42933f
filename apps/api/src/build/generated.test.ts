import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DOC_FILES, withGenerated } from "./docs-text.ts";

test.for(DOC_FILES)("the tables of %s are what the code says (`npm run codegen` mends it)", (file) => {
  const page = readFileSync(file, "utf8");
  expect(withGenerated(page) === page).toBe(true);
});

test("a row that has drifted is seen, and mended without touching the rest", () => {
  const file = DOC_FILES.find((each) => each.endsWith("api.md")) as string;
  const page = readFileSync(file, "utf8");
  const drifted = page.replace("| `.csv` |", "| `.cvs` |");
  expect(drifted).not.toBe(page);
  expect(withGenerated(drifted) === page).toBe(true);
});

test("a table that the code does not know is an error", () => {
  expect(() => withGenerated("<!-- generated: nothing -->\n<!-- end -->")).toThrow(
    "There is no table nothing.",
  );
});
