import type { Finding, Summary } from "@org/defense-pact-data/validate";
import { visible } from "../terminal/visible.ts";
import { write } from "../terminal/write.ts";
import { HeldFindings } from "./held-findings.ts";
import { placeText } from "./place-text.ts";
import type { Report, ReportTerminal } from "./report.ts";
import { caveats, verdictText } from "./summary-text.ts";

/** A comment on GitHub takes 65,536 characters; some room is left for what a workflow adds. */
const MAX_CHARACTERS = 60_000;

/** A verdict and a table, for a comment on a pull request. */
export function report({ stdout }: ReportTerminal): Report {
  const findings = new HeldFindings();
  return {
    async finding(finding) {
      findings.add(finding);
    },
    end: (summary) => write(stdout, documentOf(findings, summary)),
  };
}

function documentOf({ held, leftOut }: HeldFindings, summary: Summary): string {
  const mark = summary.ok ? "✅" : "❌";
  const head = [`### ${mark} ${verdictText(summary)}`, "", ...caveats(summary).flatMap((text) => [text, ""])];
  if (held.length === 0) return head.slice(0, -1).concat("").join("\n");
  let room = MAX_CHARACTERS;
  const rows: string[] = [];
  for (const finding of held) {
    const row = rowOf(finding);
    room -= row.length + 1;
    if (room < 0) break;
    rows.push(row);
  }
  const missing = held.length - rows.length + leftOut;
  const rest =
    missing > 0 ? ["", `${missing} more ${missing === 1 ? "finding is" : "findings are"} not listed.`] : [];
  return [...head, "| | where | rule | finding |", "|---|---|---|---|", ...rows, ...rest, ""].join("\n");
}

function rowOf(finding: Finding): string {
  const { severity, code, docs, record, path, message, hint } = finding;
  const where = [placeText(finding), [record, path].filter(Boolean).join(" ")].filter(Boolean).map(asCode);
  const cells = [
    severity === "error" ? "❌" : "⚠️",
    where.join("<br>"),
    `[${asCode(code)}](${encodeURI(docs).replace(/[()|]/g, encodeURIComponent)})`,
    `${asText(message)}<br>${asText(hint)}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** A code span, whose fence is longer than any run of backticks in it (CommonMark, 6.1); a bar would end the cell. */
function asCode(raw: string): string {
  const text = visible(raw).replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$/.test(text) ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Plain text: names of fields in backticks become code, all other marks are escaped, and nobody is mentioned. */
function asText(raw: string): string {
  return visible(raw)
    .split(/(`[\w./-]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*_[\]|~>$]/g, "\\$&")
    .replace(/([@#])(?=\w)/g, "$1<!-- -->")
    .replace(/(https?):(?=\/\/)/g, "$1<!-- -->:");
}
