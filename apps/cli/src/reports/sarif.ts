import { createHash } from "node:crypto";
import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { REDIRECT_RULES, RULES } from "@org/defense-pact-data/rules";
import { FINDING_CODES, type Finding, type Summary } from "@org/defense-pact-data/validate";
import { visibleJson } from "../terminal/visible.ts";
import { write } from "../terminal/write.ts";
import { ownPackage } from "../versions.ts";
import type { Report, ReportTerminal } from "./report.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** SARIF 2.1.0, written in pieces: the results as they are found, then the rules that were broken. */
export function report({ stdout }: ReportTerminal): Report {
  const rules = new Map<string, Finding>();
  let separator = `{\n"$schema": "${SCHEMA}",\n"version": "2.1.0",\n"runs": [{\n"columnKind": "unicodeCodePoints",\n"results": [`;
  return {
    async finding(finding) {
      if (!rules.has(finding.code)) rules.set(finding.code, finding);
      const piece = `${separator}\n${visibleJson(resultOf(finding))}`;
      separator = ",";
      await write(stdout, piece);
    },
    async end(summary) {
      const start = separator === "," ? "" : separator;
      const tool = visibleJson({ driver: driverOf([...rules.values()]) });
      const invocations = visibleJson([invocationOf(summary)]);
      await write(stdout, `${start}\n],\n"tool": ${tool},\n"invocations": ${invocations}\n}]\n}\n`);
    },
  };
}

function resultOf(finding: Finding) {
  const { code, severity, message, hint, record, path } = finding;
  return {
    ruleId: code,
    level: severity,
    message: { text: wellFormed(`${message} ${hint}`) },
    locations: [locationOf(finding)],
    // Without the line, so that a finding that only moved is known again.
    partialFingerprints: { "defensePact/v1": digest([code, record, path]) },
  };
}

function locationOf({ file, line, column, record, path }: Finding) {
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column } };
  const isFile = file !== undefined && file !== "-";
  return {
    ...(isFile ? { physicalLocation: { artifactLocation: artifactOf(file), ...region } } : {}),
    logicalLocations: [{ fullyQualifiedName: wellFormed(`${record}#${path}`), kind: "member" }],
  };
}

function artifactOf(file: string) {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  const segments = wellFormed(file)
    .replace(/^(\.\/)+/, "")
    .split(sep);
  return { uri: segments.map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}

function driverOf(broken: readonly Finding[]) {
  const { homepage, version } = ownPackage();
  return {
    name: "defense-pact",
    informationUri: homepage,
    version,
    rules: broken.map(({ code, severity, docs }) => ({
      id: code,
      shortDescription: { text: titleOf(code) },
      helpUri: docs,
      defaultConfiguration: { level: severity },
    })),
  };
}

function titleOf(code: string): string {
  const rule = [...RULES, ...REDIRECT_RULES].find(({ id }) => id === code);
  return rule?.title ?? FINDING_CODES[code]?.title ?? code;
}

function invocationOf({ unreadable, datasetRules, checked, counts }: Summary) {
  return { executionSuccessful: unreadable === undefined, properties: { checked, ...counts, datasetRules } };
}

function digest(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** Halves of surrogate pairs, which neither JSON readers nor addresses take, as U+FFFD. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
