import type { Summary } from "@org/defense-pact-data/validate";

/** `2 errors and 1 warning`; empty where nothing was found. */
export function countsText({ counts }: Summary): string {
  return [plural(counts.errors, "error"), plural(counts.warnings, "warning")].filter(Boolean).join(" and ");
}

/** `4 records checked: fine`, with the verdict in the caller's colours. */
export function verdictText(summary: Summary, paint: (verdict: string) => string = (text) => text): string {
  const found = countsText(summary);
  const fine = found === "" ? "fine" : `fine, with ${found}`;
  return `${plural(summary.checked, "record") || "0 records"} checked: ${paint(summary.ok ? fine : found)}`;
}

/** What the verdict does not cover, in a sentence each. */
export function caveats({ truncated, datasetRules }: Summary): string[] {
  return [
    ...(truncated ? ["Not all findings are listed; --max-findings sets how many are."] : []),
    ...(datasetRules === "skipped" ? ["Rules that look at several records did not run."] : []),
  ];
}

function plural(count: number, noun: string): string {
  if (count === 0) return "";
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
