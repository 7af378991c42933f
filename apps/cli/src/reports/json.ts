import { visibleJson } from "../terminal/visible.ts";
import { write } from "../terminal/write.ts";
import type { Report, ReportTerminal } from "./report.ts";

/** One document, written in pieces: the findings may be more than fit in memory. */
export function report({ stdout }: ReportTerminal): Report {
  let separator = '{\n  "findings": [';
  return {
    async finding(finding) {
      const piece = `${separator}\n    ${visibleJson(finding)}`;
      separator = ",";
      await write(stdout, piece);
    },
    async end(summary) {
      const rest = visibleJson(summary, 2).slice(2);
      await write(stdout, `${separator === "," ? "\n  " : separator}],\n${rest}\n`);
    },
  };
}
