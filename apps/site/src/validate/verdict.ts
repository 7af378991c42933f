import type { Summary } from "@org/defense-pact-data/validate";
import { count } from "../words/say.ts";

/** What a validation came to, in sentences: the verdict, then what it does not cover. */
export function verdictOf(summary: Summary, listed: number): string {
  const { checked, ok, counts, datasetRules, truncated, unreadable } = summary;
  const found = [
    counts.errors > 0 && count(counts.errors, "error"),
    counts.warnings > 0 && count(counts.warnings, "warning"),
  ].filter((words) => words !== false);
  const fine = found.length === 0 ? "no errors and no warnings" : `no errors, but ${found.join()}`;
  return [
    `${count(checked, "record")} checked: ${ok ? fine : found.join(" and ")}.`,
    unreadable && `Nothing is said about ${unreadable.join(", ")}, which could not be read.`,
    datasetRules === "skipped" &&
      "There is too much to keep in memory, so rules that look at several records (references, ids) did not run; the command line does it with an index on disk.",
    truncated && `The report holds the first ${count(listed, "finding")}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
