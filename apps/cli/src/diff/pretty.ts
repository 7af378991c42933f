import type { ChangeKind } from "@org/defense-pact-data/diff";
import type { Style } from "../terminal/style.ts";
import { clean } from "../terminal/text-width.ts";
import { wrap } from "../terminal/wrap.ts";
import { changeText, countsText, sideText } from "./change-text.ts";
import type { Comparison, ExplainedChange } from "./comparison.ts";

const HANGING = " ".repeat(13);
const EVIDENCE_SHOWN = 3;

/** A comparison for people: records with their changes, the sources under each, and what is wrong at the end. */
export function* pretty(comparison: Comparison, style: Style, width: number): Generator<string> {
  const { from, to, bump, counts, records, vanished } = comparison;
  yield `${style.bold(clean(`${sideText(from)} → ${sideText(to)}`))}\n${countsText(counts, records.length)}\n`;
  for (const { record, title, changes } of records) {
    yield `\n${style.bold(clean(record))}  ${clean(title)}\n`;
    for (const change of changes) yield `${changeLines(change, style, width)}\n`;
  }
  yield `\nThese changes ask for ${bump === "none" ? "no new version" : `a ${bump} version`}.\n`;
  for (const id of vanished)
    yield `${style.red("error")}: ${clean(id)} vanished: no redirect says what became of it.\n`;
}

function changeLines(change: ExplainedChange, style: Style, width: number): string {
  const { about, from, to } = changeText(change);
  const values = [from, to].filter((value) => value !== undefined).join(" → ");
  const line = wrap(
    clean(`${about}${values === "" ? "" : `: ${values}`}`),
    width,
    `  ${change.kind.padEnd(11)}`,
    HANGING,
  );
  const shown = change.of === "field" ? change.evidence.slice(0, EVIDENCE_SHOWN) : [];
  const more = change.of === "field" ? change.evidence.length - shown.length : 0;
  const notes = [
    ...shown.map(({ source, fragment }) => `“${fragment}” ${source}`),
    ...(more > 0 ? [`and ${more} more`] : []),
    ...(change.reason === undefined ? [] : [`because: ${change.reason}`]),
  ];
  return [
    line.replace(change.kind, paintOf(change.kind, style)(change.kind)),
    ...notes.map((note) => style.dim(wrap(clean(note), width, `${HANGING}  `, `${HANGING}  `))),
  ].join("\n");
}

function paintOf(kind: ChangeKind, style: Style): Style["bold"] {
  return { added: style.green, corrected: style.yellow, moved: style.yellow, retracted: style.red }[kind];
}
