import type { Finding, Summary } from "@org/defense-pact-data/validate";
import { visible } from "../terminal/visible.ts";
import { write } from "../terminal/write.ts";
import { HeldFindings } from "./held-findings.ts";
import { placeText } from "./place-text.ts";
import type { Report, ReportTerminal } from "./report.ts";
import { caveats, verdictText } from "./summary-text.ts";

const NO_FILE = "defense-pact";

/** JUnit XML: a suite a file, a failed case an error. A warning fails nothing, so it is a passed case with words. */
export function report({ stdout }: ReportTerminal): Report {
  const findings = new HeldFindings();
  return {
    async finding(finding) {
      findings.add(finding);
    },
    async end(summary) {
      for (const piece of documentOf(findings, summary)) await write(stdout, `${piece}\n`);
    },
  };
}

function* documentOf({ held, leftOut }: HeldFindings, summary: Summary): Generator<string> {
  const suites = grouped(held);
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield `<testsuites ${attributes({ name: NO_FILE, ...countsOf(held, 1) })}>`;
  yield* suiteOf("validation", [], [verdictText(summary), ...caveats(summary), ...leftOutText(leftOut)]);
  for (const [name, members] of suites) yield* suiteOf(name, members, []);
  yield "</testsuites>";
}

function grouped(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = suiteName(finding);
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  return groups;
}

function suiteName({ file }: Finding): string {
  return file ?? NO_FILE;
}

function leftOutText(leftOut: number): string[] {
  return leftOut > 0 ? [`${leftOut} more findings are not listed; --format ndjson lists all.`] : [];
}

/** A suite of findings; `notes` are the words of one passed case, where there are any. */
function* suiteOf(name: string, findings: readonly Finding[], notes: readonly string[]): Generator<string> {
  yield `  <testsuite ${attributes({ name, ...countsOf(findings, notes.length > 0 ? 1 : 0) })}>`;
  if (notes.length > 0)
    yield caseOf(name, "records checked", `<system-out>${text(notes.join("\n"))}</system-out>`);
  for (const finding of findings) yield caseOf(name, titleOf(finding), bodyOf(finding));
  yield "  </testsuite>";
}

function countsOf(findings: readonly Finding[], passed: number) {
  const failures = findings.filter(({ severity }) => severity === "error").length;
  return { tests: findings.length + passed, failures, errors: 0, skipped: 0 };
}

function caseOf(classname: string, name: string, body: string): string {
  return `    <testcase ${attributes({ classname, name })}>${body}</testcase>`;
}

function titleOf({ code, record, path }: Finding): string {
  return [code, record, path].filter(Boolean).join(" ");
}

function bodyOf(finding: Finding): string {
  const { severity, code, message, hint, docs } = finding;
  const words = text([message, hint, placeText(finding), docs].filter(Boolean).map(visible).join("\n"));
  return severity === "error"
    ? `<failure ${attributes({ type: code, message })}>${words}</failure>`
    : `<system-out>${words}</system-out>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${text(visible(String(value)))}"`)
    .join(" ");
}

/** Escaped for text and attributes alike, `>` too, lest `]]>` stand in a text. What XML 1.0 has not is shown as an escape. */
function text(raw: string): string {
  return raw
    .replace(/[\ufffe\uffff]/g, (mark) => `\\u{${mark.charCodeAt(0).toString(16)}}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
