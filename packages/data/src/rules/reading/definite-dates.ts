import {
  addDuration,
  bounds,
  type Comparison,
  compare,
  type Edtf,
  type EdtfInput,
  isEdtf,
  isFinerThan,
  parseDuration,
  parseEdtf,
} from "../../dates/index.ts";

/**
 * Dates as rules ask about them. The schema's pattern lets a few texts through that are no dates (2023-02-30);
 * `edtf-valid` reports those, and every other rule takes them for unknown instead of throwing.
 */
export function dateOf(text: unknown): Edtf | undefined {
  if (typeof text !== "string") return undefined;
  const parsed = parseEdtf(text);
  return parsed.ok ? parsed.value : undefined;
}

/** `compare`, which cannot tell where a date is missing or invalid. Two plain days, the common case, are text. */
export function compareDates(a: EdtfInput | undefined, b: EdtfInput | undefined): Comparison {
  if (isPlainDay(a) && isPlainDay(b)) return a === b ? "cannot-tell" : a < b ? "before" : "after";
  const left = typeof a === "string" ? dateOf(a) : a;
  const right = typeof b === "string" ? dateOf(b) : b;
  return left === undefined || right === undefined ? "cannot-tell" : compare(left, right);
}

const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;

function isPlainDay(date: EdtfInput | undefined): date is string {
  return typeof date === "string" && PLAIN_DAY.test(date) && isEdtf(date);
}

/** Whether a date says the same as another, only more finely; false where one is invalid. */
export function isFinerDate(a: unknown, b: unknown): boolean {
  const left = dateOf(a);
  const right = dateOf(b);
  return left !== undefined && right !== undefined && isFinerThan(left, right);
}

/** Whether every possible day of `b` lies within `a`, and `a` has more days; qualifiers do not count. */
export function isWiderDate(a: Edtf, b: Edtf): boolean {
  const outer = bounds(a);
  const inner = bounds(b);
  if (outer.earliest > inner.earliest || outer.latest < inner.latest) return false;
  return outer.latest - outer.earliest > inner.latest - inner.earliest;
}

/** The point at which an interval ends; undefined of other dates and where the end is open or unknown. */
export function endOf(text: string | undefined): Edtf | undefined {
  const value = dateOf(text);
  if (value?.kind !== "interval") return undefined;
  return value.end.kind === "open" || value.end.kind === "unknown" ? undefined : value.end;
}

/** The point at which an interval starts; undefined of other dates and where the start is open or unknown. */
export function startOf(text: string | undefined): Edtf | undefined {
  const value = dateOf(text);
  if (value?.kind !== "interval") return undefined;
  return value.start.kind === "open" || value.start.kind === "unknown" ? undefined : value.start;
}

/** `addDuration`, undefined where the duration is invalid or leads out of the calendar. */
export function dateAfter(start: Edtf, duration: string): Edtf | undefined {
  const parsed = parseDuration(duration);
  if (!parsed.ok) return undefined;
  try {
    return dateOf(addDuration(start, parsed.value));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
