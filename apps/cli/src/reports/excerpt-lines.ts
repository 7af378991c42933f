import type { Finding } from "@org/defense-pact-data/validate";
import { cut, graphemesOf, widthOf } from "../terminal/text-width.ts";
import { visible } from "../terminal/visible.ts";

const TAB_STOP = 4;
/** Columns kept free for what stands at the place itself, however long the line before it. */
const ROOM_AFTER = 30;

/** The line that a finding is about and a mark under what is at fault, in so many columns; nothing where it is not known. */
export function excerptLines({ excerpt, line }: Finding, width: number): string[] {
  if (excerpt === undefined || (excerpt.before + excerpt.after).trim() === "") return [];
  const number = line === undefined ? "" : String(line);
  const gutter = " ".repeat(number.length);
  const room = Math.max(width - number.length - 3, 20);
  const whole = laidOut(excerpt.before);
  const before = lastColumns(whole, Math.max(room - ROOM_AFTER, 10));
  const [, token = ""] = TOKEN.exec(excerpt.after) ?? [];
  const after = laidOut(excerpt.after, widthOf(whole));
  const shown = cut(before + after, room);
  const marked = Math.min(widthOf(laidOut(token, widthOf(whole))), room - widthOf(before));
  return [
    `${number} | ${shown}`.trimEnd(),
    `${gutter} | ${" ".repeat(widthOf(before))}${"^".repeat(Math.max(marked, 1))}`,
  ];
}

/** A text in quotes, else up to what ends a plain value in JSON, YAML and CSV. */
const TOKEN = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s,;\]}:]+(?::[^\s,;\]}:]+)*)/;

/** Tabs as the spaces that they take, everything else that is no plain character as an escape. */
function laidOut(text: string, start = 0): string {
  let laid = "";
  let column = start;
  for (const [index, part] of text.split("\t").entries()) {
    if (index > 0) {
      const gap = TAB_STOP - (column % TAB_STOP);
      laid += " ".repeat(gap);
      column += gap;
    }
    const shown = visible(part);
    laid += shown;
    column += widthOf(shown);
  }
  return laid;
}

/** The text, or `…` and its end, in so many columns. */
function lastColumns(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const { segment } of [...graphemesOf(text)].reverse()) {
    if (widthOf(segment + kept) >= width) break;
    kept = segment + kept;
  }
  return `…${kept}`;
}
