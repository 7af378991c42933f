import type { Finding, Summary } from "@org/defense-pact-data/validate";
import { verdictOf } from "./verdict.ts";

/** The report as Markdown, for a mail or an issue: the verdict, then a row for each finding. */
export function reportMarkdown(findings: readonly Finding[], summary: Summary): string {
  const head = `# ${summary.ok ? "Valid" : "Not valid"}\n\n${asText(verdictOf(summary, findings.length))}\n`;
  if (findings.length === 0) return head;
  const rows = findings.map(rowOf).join("");
  return `${head}\n| | where | rule | finding |\n|---|---|---|---|\n${rows}`;
}

function rowOf({ severity, file, line, column, record, path, code, docs, message, hint }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const where = [place, [record, path].filter(Boolean).join(" ")].filter(Boolean).map(asCode);
  const rule = `[${asCode(code)}](${encodeURI(docs).replace(/[()|]/g, encodeURIComponent)})`;
  return `| ${severity} | ${where.join("<br>")} | ${rule} | ${asText(message)}<br>${asText(hint)} |\n`;
}

/** A code span, whose fence is longer than any run of backticks in it (CommonMark, 6.1); a bar would end the cell. */
function asCode(raw: string): string {
  const text = oneLine(raw).replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$/.test(text) ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Words in which nothing of a record is markup; what stands between backticks stays code. */
function asText(raw: string): string {
  return oneLine(raw)
    .split(/(`[^`]+`)/)
    .map((part) =>
      /^`.+`$/.test(part) ? asCode(part.slice(1, -1)) : part.replace(/[\\`*_[\]<>|#&]/g, "\\$&"),
    )
    .join("");
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
