import {
  bounds,
  type Edtf,
  type EdtfEnd,
  type EdtfInput,
  isEdtf,
  isFinerThan,
  parseDuration,
  qualifierOf,
  toEdtf,
} from "../dates/index.ts";
import type { Shape } from "../shape/index.ts";
import { deepEqual } from "./json-equal.ts";
import { statedInterval } from "./stated-quantity.ts";

/**
 * Whether two values of a field say the same in other terms.
 *
 * - a date: the same bounds, precision and qualifier (`[2023-09-01..2023-09-30]` and `2023-09`); intervals end by
 *   end; a date is never a span, and a set with gaps is only itself;
 * - a duration: as many months and as many days (`P5Y` and `P60M`; months are never days);
 * - a quantity: the same interval, approximate or not (a range from 5 to 5 and exactly 5);
 * - text: the same letters and digits, whatever their case, spacing and punctuation (`US-Kenya`, `U.S. Kenya`);
 * - anything else, references and terms among it: equal JSON.
 *
 * That two different titles name one office is a reader's judgement, which no function here can confirm.
 */
export function isEquivalent(a: unknown, b: unknown, shape: Shape): boolean {
  if (deepEqual(a, b)) return true;
  switch (shape.atomic) {
    case "edtf":
      return isDate(a) && isDate(b) && isSameDate(a, b);
    case "duration":
      return isSameDuration(a, b);
    case "quantity":
      return isSameQuantity(a, b);
    case "position":
      return false;
    case undefined:
      return shape.ref === undefined && shape.generic === undefined && isSameText(a, b);
    default:
      return shape.atomic satisfies never;
  }
}

/** Whether a value is an EDTF text. */
export function isDate(value: unknown): value is string {
  return typeof value === "string" && isEdtf(value);
}

function isSameDate(a: EdtfInput, b: EdtfInput): boolean {
  const left = toEdtf(a);
  const right = toEdtf(b);
  if (left.kind === "interval" && right.kind === "interval")
    return isSameEnd(left.start, right.start) && isSameEnd(left.end, right.end);
  if (left.kind === "interval" || right.kind === "interval") return false;
  if (hasGaps(left) || hasGaps(right) || qualifierOf(left) !== qualifierOf(right)) return false;
  return deepEqual(bounds(left), bounds(right)) && !isFinerThan(left, right) && !isFinerThan(right, left);
}

function isSameEnd(a: EdtfEnd, b: EdtfEnd): boolean {
  if (a.kind === "open" || a.kind === "unknown" || b.kind === "open" || b.kind === "unknown")
    return a.kind === b.kind;
  return isSameDate(a, b);
}

/** Bounds say nothing of the gaps between the members of a set. */
function hasGaps(date: Edtf): boolean {
  return date.kind === "one-of" && date.members.length > 1;
}

function isSameDuration(a: unknown, b: unknown): boolean {
  const left = lengthOf(a);
  const right = lengthOf(b);
  return left !== undefined && right !== undefined && deepEqual(left, right);
}

function lengthOf(value: unknown): { months: number; days: number } | undefined {
  const parsed = typeof value === "string" ? parseDuration(value) : undefined;
  if (!parsed?.ok) return undefined;
  const { years, months, weeks, days } = parsed.value;
  return { months: years * 12 + months, days: weeks * 7 + days };
}

function isSameQuantity(a: unknown, b: unknown): boolean {
  const left = statedInterval(a);
  const right = statedInterval(b);
  return left !== undefined && right !== undefined && deepEqual(left, right);
}

/** Made when it is first needed, since that reads the tables of Unicode. */
let telling: RegExp | undefined;

function isSameText(a: unknown, b: unknown): boolean {
  if (typeof a !== "string" || typeof b !== "string") return false;
  const left = tellingCharacters(a);
  return left !== "" && left === tellingCharacters(b);
}

/** Letters, digits and symbols, and what divides digits: `1.5` is not `15`, and `$5` is not `€5`. */
function tellingCharacters(text: string): string {
  telling ??= /(?<=\p{Nd})[.,:/-](?=\p{Nd})|[\p{L}\p{M}\p{N}\p{S}]/gu;
  return text.normalize("NFC").toLowerCase().match(telling)?.join("") ?? "";
}
