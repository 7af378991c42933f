import type { Edtf, EdtfEnd, EdtfMember, EdtfPoint } from "./edtf.ts";

/**
 * Writes a value as EDTF text, the exact inverse of `parseEdtf`: the profile has one text for each value
 * (ISO 8601-2:2019, Annex A).
 */
export function formatEdtf(value: Edtf): string {
  if (value.kind === "interval") return `${formatEnd(value.start)}/${formatEnd(value.end)}`;
  if (value.kind === "one-of") return `[${value.members.map(formatMember).join(",")}]`;
  return formatPoint(value);
}

function formatEnd(end: EdtfEnd): string {
  if (end.kind === "open") return "..";
  return end.kind === "unknown" ? "" : formatPoint(end);
}

function formatMember(member: EdtfMember): string {
  if (member.kind !== "range") return formatPoint(member);
  return `${formatOptional(member.from)}..${formatOptional(member.to)}`;
}

function formatOptional(point: EdtfPoint | undefined): string {
  return point === undefined ? "" : formatPoint(point);
}

function formatPoint(point: EdtfPoint): string {
  const parts = point.kind === "season" ? [point.year, point.season] : [point.year, point.month, point.day];
  return parts.filter((part) => part !== undefined).join("-") + (point.qualifier ?? "");
}
