import { type EdtfPoint, parseEdtf } from "../../dates/index.ts";
import { daysOf } from "../days.ts";

/** Year, month and day, as far as they are known. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** A date as reference managers have it: one or two dates in parts, or the text of one that they cannot hold. */
export type CitedDate =
  | { readonly parts: readonly [DateParts, DateParts?]; readonly isCirca: boolean }
  | { readonly literal: string };

/** Vague dates become the range that they can mean, and `isCirca`. */
export function citedDate(edtf: string): CitedDate {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return { literal: edtf };
  const { value } = parsed;
  if (value.kind === "date") {
    const parts = partsOfPoint(value);
    if (parts !== undefined) return { parts: [parts], isCirca: /[?~%]/.test(edtf) };
  }
  const { earliest, latest } = daysOf(edtf);
  if (earliest === undefined || latest === undefined) return { literal: edtf };
  return { parts: [partsOfDay(earliest), partsOfDay(latest)], isCirca: value.kind !== "interval" };
}

function partsOfPoint(point: EdtfPoint): DateParts | undefined {
  if (point.kind === "season") return undefined;
  const texts = [point.year, point.month, point.day].filter((part) => part !== undefined);
  if (texts.some((part) => part.includes("X"))) return undefined;
  return texts.map(Number) as unknown as DateParts;
}

function partsOfDay(iso: string): DateParts {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return [Number(year), Number(month), Number(day)];
}
