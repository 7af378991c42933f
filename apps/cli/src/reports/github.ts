import type { Finding } from "@org/defense-pact-data/validate";
import { visible } from "../terminal/visible.ts";
import { write } from "../terminal/write.ts";
import type { Report, ReportTerminal } from "./report.ts";
import { caveats, verdictText } from "./summary-text.ts";

/** Workflow commands of GitHub Actions: an annotation a finding, at its place in the file. */
export function report({ stdout }: ReportTerminal): Report {
  return {
    finding: (finding) => write(stdout, `${commandOf(finding)}\n`),
    end: (summary) => write(stdout, `${[verdictText(summary), ...caveats(summary)].join("\n")}\n`),
  };
}

function commandOf({ severity, code, message, hint, docs, file, line, column }: Finding): string {
  const place = file === undefined || file === "-" ? {} : { file, line, col: column };
  const properties = Object.entries({ ...place, title: code })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${asProperty(String(value))}`);
  const text = [message, hint].map(visible).join("\n");
  return `::${severity} ${properties.join(",")}::${asData(`${text}\n${docs}`)}`;
}

/** As the toolkit's `escapeData` has it. */
function asData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** As the toolkit's `escapeProperty` has it; of other controls, a log would show the raw character. */
function asProperty(text: string): string {
  const shown = text.replace(/[^\r\n]+/g, visible);
  return asData(shown).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
