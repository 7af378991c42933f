import type { EdtfEnd, EdtfInterval } from "./edtf.ts";
import { accept, type Parsed, quoted, refuse } from "./issue.ts";
import { parsePoint } from "./parse-point.ts";
import { pointBounds } from "./point-bounds.ts";
import { explainRefusal } from "./refusal.ts";

/** Parses `a/b`, where an end may also be `..` (open) or empty (unknown), though not both ends. */
export function parseInterval(text: string): Parsed<EdtfInterval> {
  const slash = text.indexOf("/");
  if (slash !== text.lastIndexOf("/")) return refuse(explainRefusal(text, 0));
  const start = parseEnd(text.slice(0, slash), 0);
  if (!start.ok) return start;
  const end = parseEnd(text.slice(slash + 1), slash + 1);
  if (!end.ok) return end;
  if (!isStated(start.value) && !isStated(end.value)) {
    return refuse({
      code: "no-date",
      message: `${quoted(text)} names no date at either end.`,
      hint: "Leave the field out when neither end is known.",
      offset: 0,
    });
  }
  if (isReversed(start.value, end.value)) {
    return refuse({
      code: "reversed",
      message: `${quoted(text)} ends before it starts.`,
      hint: "Write the earlier date first.",
      offset: slash + 1,
    });
  }
  return accept({ kind: "interval", start: start.value, end: end.value });
}

function parseEnd(text: string, offset: number): Parsed<EdtfEnd> {
  if (text === "") return accept({ kind: "unknown" });
  if (text === "..") return accept({ kind: "open" });
  return parsePoint(text, offset);
}

function isStated(end: EdtfEnd): boolean {
  return end.kind !== "open" && end.kind !== "unknown";
}

/**
 * Only a definite reversal counts: `2023-09/2023` may be an autumn. A qualifier does not excuse one,
 * because nobody who means a span writes its end before its start, however unsure of either.
 */
function isReversed(start: EdtfEnd, end: EdtfEnd): boolean {
  if (start.kind === "open" || start.kind === "unknown") return false;
  if (end.kind === "open" || end.kind === "unknown") return false;
  return pointBounds(start).earliest > pointBounds(end).latest;
}
