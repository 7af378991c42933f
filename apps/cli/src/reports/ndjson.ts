import { visibleJson } from "../terminal/visible.ts";
import { write } from "../terminal/write.ts";
import type { Report, ReportTerminal } from "./report.ts";

/** A finding a line as it is found, and `{"summary": …}` as the last line. */
export function report({ stdout }: ReportTerminal): Report {
  return {
    finding: (finding) => write(stdout, `${visibleJson(finding)}\n`),
    end: (summary) => write(stdout, `${visibleJson({ summary })}\n`),
  };
}
