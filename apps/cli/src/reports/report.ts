import type { Finding, Summary } from "@org/defense-pact-data/validate";
import type { Terminal } from "../command.ts";

/** Writes findings as they come, no faster than the output takes them, and the summary at the end. */
export interface Report {
  finding(finding: Finding): Promise<void>;
  end(summary: Summary): Promise<void>;
}

export type ReportTerminal = Pick<Terminal, "stdout" | "env">;

/** A form of report, in a module that is loaded only when it is asked for. */
export interface ReportModule {
  report(terminal: ReportTerminal): Report;
}

/** The forms of report, the default first. */
export const REPORT_FORMATS = ["pretty", "json", "ndjson", "sarif", "junit", "github", "markdown"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const MODULES: Readonly<Record<ReportFormat, () => Promise<ReportModule>>> = {
  pretty: () => import("./pretty.ts"),
  json: () => import("./json.ts"),
  ndjson: () => import("./ndjson.ts"),
  sarif: () => import("./sarif.ts"),
  junit: () => import("./junit.ts"),
  github: () => import("./github.ts"),
  markdown: () => import("./markdown.ts"),
};

/** Opens a report of the form asked for. */
export async function openReport(format: ReportFormat, terminal: ReportTerminal): Promise<Report> {
  const { report } = await MODULES[format]();
  return report(terminal);
}
