import type { Finding } from "@org/defense-pact-data/validate";
import { type Child, type Html, html } from "../html/html.ts";
import { withCode } from "../html/with-code.ts";
import { count } from "../words/say.ts";

/** So many findings are shown; the report has more, and the verdict counts all. */
export const MOST_SHOWN = 200;

/** Findings by file, in the order in which they were found; addresses under `home` become those of this site. */
export function findingsList(findings: readonly Finding[], home: string): Html {
  const shown = findings.slice(0, MOST_SHOWN);
  const rest = findings.length - shown.length;
  const groups = [...Map.groupBy(shown, ({ file }) => file ?? "")];
  return html`${groups.map(([file, inFile]) => groupOf(file, inFile, home))}${rest > 0 && html`<p class="quiet">${count(rest, "more finding")} in the report.</p>`}`;
}

function groupOf(file: string, findings: readonly Finding[], home: string): Html {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const counts = [errors > 0 && count(errors, "error"), warnings > 0 && count(warnings, "warning")].filter(
    Boolean,
  );
  return html`<h3>${file || "All files together"} <span class="quiet">${counts.join(", ")}</span></h3><ol class="found">${findings.map((finding) => itemOf(finding, home))}</ol>`;
}

function itemOf(finding: Finding, home: string): Html {
  const { severity, message, hint, code, docs, record, path, line, column } = finding;
  const address = docs.startsWith(`${home}/`) ? docs.slice(home.length) : docs;
  const place = line !== undefined && `line ${line}${column === undefined ? "" : `, column ${column}`}`;
  const where: Child[] = [place, record && html`<code>${record}</code>`, path && html`<code>${path}</code>`];
  return html`<li><p class="found-message"><span class="severity ${severity}">${severity === "error" ? "Error" : "Warning"}</span> ${withCode(message)}</p>${excerptOf(finding)}<p>${withCode(hint)}</p><p class="quiet">${where.filter(Boolean).map((part) => [part, " · "])}rule <a href="${address}">${code}</a></p></li>`;
}

/** A text in quotes, else up to what ends a plain value in JSON, YAML and CSV. */
const TOKEN = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s,;\]}:]+(?::[^\s,;\]}:]+)*)/;

/** The line that a finding is about, with what is at fault marked. */
function excerptOf({ excerpt }: Finding): Child {
  if (excerpt === undefined || (excerpt.before + excerpt.after).trim() === "") return undefined;
  const { before, after } = excerpt;
  const [token = ""] = TOKEN.exec(after) ?? [];
  return html`<pre class="excerpt"><code><bdi>${visible(before)}<mark>${visible(token)}</mark>${visible(after.slice(token.length))}</bdi></code></pre>`;
}

/** Characters that cannot be seen, or that turn the direction of those around them, as escapes. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character === "\t" ? "\t" : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
