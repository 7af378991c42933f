import type { EdtfMember, EdtfOneOf, EdtfRange } from "./edtf.ts";
import { accept, type DateIssue, type Parsed, quoted, refuse } from "./issue.ts";
import { parsePoint } from "./parse-point.ts";
import { pointBounds } from "./point-bounds.ts";
import { explainRefusal } from "./refusal.ts";

/** Parses `[a,b]` and `[a..b]`; the first member may be `..a`, the last one `a..`. */
export function parseOneOf(text: string): Parsed<EdtfOneOf> {
  if (!text.endsWith("]")) return refuse(explainRefusal(text, 0));
  const texts = text.slice(1, -1).split(",");
  const members: EdtfMember[] = [];
  let offset = 1;
  for (const [index, memberText] of texts.entries()) {
    const isMisplaced =
      (memberText.startsWith("..") && index > 0) || (memberText.endsWith("..") && index < texts.length - 1);
    if (isMisplaced) return refuse(misplacedDots(memberText, offset));
    const member = parseMember(memberText, offset);
    if (!member.ok) return member;
    members.push(member.value);
    offset += memberText.length + 1;
  }
  return accept({ kind: "one-of", members });
}

function misplacedDots(text: string, offset: number): DateIssue {
  return {
    code: "syntax",
    message: `${quoted(text)} leaves an end open in the middle of a set.`,
    hint: "Write ..a as the first member of a set, and a.. as the last.",
    offset,
  };
}

function parseMember(text: string, offset: number): Parsed<EdtfMember> {
  const dots = text.indexOf("..");
  if (dots === -1) return parsePoint(text, offset);
  const range: EdtfRange = { kind: "range" };
  if (dots > 0) {
    const from = parsePoint(text.slice(0, dots), offset);
    if (!from.ok) return from;
    range.from = from.value;
  }
  if (dots + 2 < text.length) {
    const to = parsePoint(text.slice(dots + 2), offset + dots + 2);
    if (!to.ok) return to;
    range.to = to.value;
  }
  return checkRange(range, text, offset);
}

function checkRange(range: EdtfRange, text: string, offset: number): Parsed<EdtfRange> {
  const { from, to } = range;
  if (from === undefined && to === undefined) {
    return refuse({
      code: "no-date",
      message: `${quoted(text)} names no date.`,
      hint: "Write a..b.",
      offset,
    });
  }
  if (from !== undefined && to !== undefined && pointBounds(from).earliest > pointBounds(to).latest) {
    return refuse({
      code: "reversed",
      message: `${quoted(text)} ends before it starts.`,
      hint: "Write the earlier date first.",
      offset,
    });
  }
  return accept(range);
}
