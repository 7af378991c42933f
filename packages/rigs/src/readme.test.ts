import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { runOnHost } from "./host-node.ts";

interface Example {
  readonly code: string;
  /** What the page says it prints, where it says so. */
  readonly prints: string | undefined;
}

/** The `js` blocks of a page; a `text` block right after one is what it prints. */
function examplesIn(page: string): Example[] {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), "utf8");
  const blocks = text.matchAll(/```js\n([\s\S]*?)```(?:\n+```text\n([\s\S]*?)```)?/g);
  return [...blocks].map(([, code = "", prints]) => ({ code, prints }));
}

describe.each(["README.md", "packages/data/README.md"])("the examples of %s", (page) => {
  const examples = examplesIn(page);

  test("there are some", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples.map((example, index) => [index + 1, example] as const))(
    "example %i runs in an empty folder and prints what the page says",
    (number, { code, prints }) => {
      const file = join(inject("folder"), `example-${number}.mjs`);
      writeFileSync(file, code);
      const printed = runOnHost(inject("folder"), file);
      if (prints !== undefined) expect(printed).toBe(prints);
    },
  );
});
