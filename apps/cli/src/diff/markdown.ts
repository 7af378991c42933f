import { markdownText } from "../terminal/markdown-text.ts";
import { changeText, countsText, sideText } from "./change-text.ts";
import type { Comparison, ExplainedChange, RecordChanges } from "./comparison.ts";

const SOURCES_SHOWN = 3;

/** A comparison as GitHub Flavored Markdown, for a changelog or a comment on a pull request. */
export function* markdown(comparison: Comparison): Generator<string> {
  const { from, to, bump, counts, records, vanished } = comparison;
  yield `## Changes from ${markdownText(sideText(from))} to ${markdownText(sideText(to))}\n\n`;
  const asks = bump === "none" ? "No new version is needed" : `They ask for a **${bump}** version`;
  yield `${capital(countsText(counts, records.length))}. ${asks}.\n`;
  if (vanished.length > 0) {
    yield "\n> [!CAUTION]\n> These ids vanished: no redirect says what became of them.\n>\n";
    for (const id of vanished) yield `> - ${code(id)}\n`;
  }
  for (const [heading, kind] of SECTIONS) {
    const found = records.filter((record) => sectionOf(record) === kind);
    if (found.length > 0) yield `\n### ${heading}\n\n`;
    for (const record of found) yield* recordLines(record);
  }
}

const SECTIONS = [
  ["Added", "added"],
  ["Changed", "changed"],
  ["Moved", "moved"],
  ["Retracted", "retracted"],
] as const;

/** A record that came or went stands under that, whatever else is told of it. */
function sectionOf({ changes }: RecordChanges): (typeof SECTIONS)[number][1] {
  const whole = changes.find(({ of }) => of === "record");
  return whole === undefined || whole.kind === "corrected" ? "changed" : whole.kind;
}

function* recordLines({ record, title, changes }: RecordChanges): Generator<string> {
  yield `- ${code(record)}${title === "" ? "" : ` ${markdownText(title)}`}\n`;
  for (const change of changes) {
    if (change.of !== "record") yield `  - ${changeLine(change)}\n`;
    else if (change.reason !== undefined) yield `  - ${markdownText(change.reason)}\n`;
  }
}

function changeLine(change: ExplainedChange): string {
  const { about, from, to } = changeText(change);
  const values = [
    ...(from === undefined ? [] : [to === undefined ? `~~${markdownText(from)}~~` : markdownText(from)]),
    ...(to === undefined ? [] : [`**${markdownText(to)}**`]),
  ].join(" → ");
  const sources = change.of === "field" ? [...new Set(change.evidence.map(({ source }) => source))] : [];
  return [
    `${change.kind} ${change.of === "field" ? code(about) : markdownText(about)}: ${values}`,
    ...(sources.length === 0 ? [] : [` (${sourcesText(sources)})`]),
    ...(change.reason === undefined ? [] : [`. ${markdownText(change.reason)}`]),
  ].join("");
}

function sourcesText(sources: readonly string[]): string {
  const shown = sources.slice(0, SOURCES_SHOWN).map(code).join(", ");
  const more = sources.length - SOURCES_SHOWN;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** A text in backticks; one that has a backtick itself is fenced by two. */
function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
