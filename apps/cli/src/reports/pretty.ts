import type { Finding, Summary } from "@org/defense-pact-data/validate";
import { type Style, styleFor } from "../terminal/style.ts";
import { visible } from "../terminal/visible.ts";
import { write } from "../terminal/write.ts";
import { excerptLines } from "./excerpt-lines.ts";
import { placeText } from "./place-text.ts";
import type { Report, ReportTerminal } from "./report.ts";
import { caveats, verdictText } from "./summary-text.ts";

const INDENT = "    ";
const PIPE_WIDTH = 120;

/** For people: what, where with the line itself, how to mend it, and where to read on. */
export function report({ stdout, env }: ReportTerminal): Report {
  const style = styleFor(stdout, env);
  const width = (stdout.isTTY && stdout.columns ? stdout.columns : PIPE_WIDTH) - INDENT.length;
  let mendable = 0;
  let packed = 0;
  return {
    finding(finding) {
      if (finding.fix !== undefined && isCompressed(finding)) packed++;
      else if (finding.fix !== undefined) mendable++;
      return write(stdout, `${findingText(finding, style, width)}\n\n`);
    },
    end: (summary) => write(stdout, `${summaryText(summary, { mendable, packed }, style)}\n`),
  };
}

function findingText(finding: Finding, style: Style, width: number): string {
  const { code, severity, record, path, message, hint, docs } = finding;
  const mark = severity === "error" ? style.red(severity) : style.yellow(severity);
  const parts = [
    style.bold(visible(code)),
    visible(record),
    visible(path),
    style.dim(visible(placeText(finding))),
  ];
  const [line, caret] = excerptLines(finding, width);
  return [
    [mark, ...parts].filter(Boolean).join("  "),
    `${INDENT}${visible(message)}`,
    ...(line === undefined || caret === undefined
      ? []
      : [INDENT + style.dim(line), INDENT + style.red(caret)]),
    `${INDENT}${visible(hint)}`,
    `${INDENT}${style.dim(docs)}`,
  ].join("\n");
}

/** Such a file is not written back, so `--fix` leaves it alone. */
function isCompressed({ file = "" }: Finding): boolean {
  return file.endsWith(".gz");
}

/** How many findings say how they are mended: in files as they are, and in compressed ones. */
interface Fixable {
  readonly mendable: number;
  readonly packed: number;
}

function summaryText(summary: Summary, fixable: Fixable, style: Style): string {
  const verdict = verdictText(summary, summary.ok ? style.green : style.red);
  return [verdict, ...offerOf(fixable, summary), ...caveats(summary)].join("\n");
}

function offerOf({ mendable, packed }: Fixable, { counts: { errors, warnings } }: Summary): string[] {
  const all = errors + warnings;
  return [
    ...(mendable > 0 ? [`--fix mends ${objectOf(mendable, all)}.`] : []),
    ...(packed > 0 ? [`Once unpacked, --fix mends ${objectOf(packed, all)}.`] : []),
  ];
}

function objectOf(mendable: number, all: number): string {
  if (mendable < all) return `${mendable} of them`;
  return mendable === 1 ? "it" : "them";
}
