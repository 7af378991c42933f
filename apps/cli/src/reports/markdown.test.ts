import { expect, test } from "vitest";
import { HOSTILE, PLAIN, reported, WARNING } from "./fixtures/findings.ts";

test("a verdict stands over a table of findings", async () => {
  expect(await reported("markdown", [PLAIN, WARNING])).toBe(`### ❌ 4 records checked: 1 error and 1 warning

| | where | rule | finding |
|---|---|---|---|
| ❌ | \`my records/visit é.yaml:4:7\`<br>\`events/visit /kind\` | [\`schema/unknown-term\`](https://defense-pact.example/rules/schema/unknown-term/) | events/visit: \`kind\` is "visti", which is none of its terms.<br>Did you mean "visit"? |
| ⚠️ | \`other.json:2:3\`<br>\`events/visit /id\` | [\`shadows-base\`](https://defense-pact.example/rules/schema/unknown-term/) | events/visit: \`kind\` is "visti", which is none of its terms.<br>Did you mean "visit"? |
`);
});

test("where all is fine, the verdict stands alone", async () => {
  expect(await reported("markdown", [])).toBe("### ✅ 4 records checked: fine\n");
});

test("no value ends a cell or a code span, or mentions anybody", async () => {
  const text = await reported("markdown", [HOSTILE]);
  const row = text.split("\n").at(-2) ?? "";
  expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  const words = row.replaceAll(/(`{3,}) ?.*? ?\1/g, "");
  expect(words).not.toMatch(/@acme|#3|<b>|\]\(http:\/\/e/);
});

test("a comment stays within what GitHub takes, and says what is left out", async () => {
  const text = await reported(
    "markdown",
    Array.from({ length: 1_000 }, () => PLAIN),
  );
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/\n\d+ more findings are not listed\.\n$/);
});
