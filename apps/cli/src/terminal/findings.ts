import { once } from "node:events";
import type { Finding, Summary } from "@org/defense-pact-data/validate";
import type { Output, Terminal } from "../command.ts";
import { type Style, styleFor } from "./style.ts";

/** Writes findings as they come, no faster than the output takes them, and the summary at the end. */
export interface FindingsWriter {
  finding(finding: Finding): Promise<void>;
  end(summary: Summary): void;
}

export function findingsWriter(format: "pretty" | "json", { stdout, env }: Terminal): FindingsWriter {
  return format === "json" ? jsonWriter(stdout) : prettyWriter(stdout, styleFor(stdout, env));
}

/** One document, written in pieces: the findings may be more than fit in memory. */
function jsonWriter(output: Output): FindingsWriter {
  let separator = '{\n  "findings": [';
  return {
    async finding(finding) {
      await write(output, `${separator}\n    ${JSON.stringify(finding)}`);
      separator = ",";
    },
    end(summary) {
      const rest = JSON.stringify(summary, null, 2).slice(2);
      output.write(`${separator === "," ? "\n  " : separator}],\n${rest}\n`);
    },
  };
}

function prettyWriter(output: Output, style: Style): FindingsWriter {
  return {
    finding: (finding) => write(output, `${prettyFinding(finding, style)}\n\n`),
    end(summary) {
      output.write(`${prettySummary(summary, style)}\n`);
    },
  };
}

async function write(output: Output, text: string): Promise<void> {
  if (output.write(text) === false) await once(output as unknown as NodeJS.WritableStream, "drain");
}

function prettyFinding(finding: Finding, style: Style): string {
  const { code, severity, record, path, message, hint, docs } = finding;
  const mark = severity === "error" ? style.red(severity) : style.yellow(severity);
  return [
    [mark, style.bold(code), record, path, style.dim(placeOf(finding))].filter(Boolean).join("  "),
    `    ${message}`,
    `    ${hint}`,
    `    ${style.dim(docs)}`,
  ].join("\n");
}

function placeOf({ file, line, column }: Finding): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

function prettySummary({ ok, checked, counts, datasetRules, truncated }: Summary, style: Style): string {
  const found = [plural(counts.errors, "error"), plural(counts.warnings, "warning")]
    .filter(Boolean)
    .join(" and ");
  const verdict = ok ? style.green(found === "" ? "fine" : `fine, with ${found}`) : style.red(found);
  const lines = [`${plural(checked, "record") || "0 records"} checked: ${verdict}`];
  if (truncated) lines.push("Not all findings are listed; --max-findings sets how many are.");
  if (datasetRules === "skipped") lines.push("Rules that look at several records did not run.");
  return lines.join("\n");
}

function plural(count: number, noun: string): string {
  if (count === 0) return "";
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
