import type { Finding, Summary } from "@org/defense-pact-data/validate";
import { expect, test } from "vitest";
import { reportMarkdown } from "./report-markdown.ts";

const SUMMARY = {
  checked: 2,
  ok: false,
  counts: { errors: 1, warnings: 0 },
  datasetRules: "run",
} as unknown as Summary;

const FINDING = {
  severity: "error",
  file: "a|b.json",
  line: 3,
  column: 5,
  record: "actors/kenya",
  path: "/name",
  code: "claim-coverage",
  docs: "https://pacts.example/rules/claim-coverage/",
  message: "`/name` has no claim; <b>bold</b> | and a\nline.",
  hint: "Add a claim.",
} as unknown as Finding;

test("the report has the verdict and a row for each finding, and nothing of a record is markup in it", () => {
  const report = reportMarkdown([FINDING], SUMMARY);
  expect(report).toMatch(/^# Not valid\n\n2 records checked: 1 error\.\n/);
  const row = report.trimEnd().split("\n").at(-1) ?? "";
  expect(row).toContain("`a\\|b.json:3:5`<br>`actors/kenya /name`");
  expect(row).toContain("[`claim-coverage`](https://pacts.example/rules/claim-coverage/)");
  expect(row).toContain("`/name` has no claim; \\<b\\>bold\\</b\\> \\| and a line.");
});

test("a report without findings is its verdict alone", () => {
  expect(
    reportMarkdown([], { ...SUMMARY, ok: true, counts: { errors: 0, warnings: 0 } } as Summary),
  ).not.toContain("|");
});
