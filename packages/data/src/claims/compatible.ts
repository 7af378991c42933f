import type { QuantityInterval } from "../quantities/index.ts";
import type { Shape } from "../shape/index.ts";
import { isDateWithin } from "./date-within.ts";
import { isDate, isEquivalent } from "./equivalent.ts";
import { statedInterval } from "./stated-quantity.ts";

/** Whether what one id names lies within what the other names: a city in its country. */
export type IsWithin = (finer: string, coarser: string) => boolean;

/**
 * Whether a claimed value says less than the record's and is borne out by it.
 *
 * - a date: the record's lies within it (`2023-09-25` in `2023-09`); intervals end by end, a set by its members, and
 *   a qualifier does not count;
 * - a quantity: the record's interval lies within it (exactly 100 within up to 100). `about` has no stated width, so
 *   a rounded number bears out another rounded one, and bounds only where it lies strictly between them;
 * - a term: the vocabulary calls it generic; of two generic terms the later in `generic` is the coarser;
 * - a reference: as `isWithin` says, which knows the dataset; without it only the same reference;
 * - besides, whatever is equivalent; text and durations have no coarser form.
 */
export function isCompatible(value: unknown, coarser: unknown, shape: Shape, isWithin?: IsWithin): boolean {
  if (isEquivalent(value, coarser, shape)) return true;
  if (shape.atomic === "edtf") return isDate(value) && isDate(coarser) && isDateWithin(value, coarser);
  if (shape.atomic === "quantity") return isQuantityWithin(statedInterval(value), statedInterval(coarser));
  if (typeof value !== "string" || typeof coarser !== "string") return false;
  if (shape.generic) return shape.generic.indexOf(coarser) > shape.generic.indexOf(value);
  return shape.ref !== undefined && isWithin?.(value, coarser) === true;
}

/**
 * Whether a machine can judge two values of a field against each other: dates, durations, quantities, references,
 * and the terms of vocabularies with a generic member. Of anything else (text above all) `isCompatible` and
 * `isEquivalent` confirm only the plain cases, and their `false` is no proof of the contrary.
 */
export function isComparable(shape: Shape): boolean {
  return shape.atomic !== undefined || shape.ref !== undefined || shape.generic !== undefined;
}

function isQuantityWithin(
  value: QuantityInterval | undefined,
  coarser: QuantityInterval | undefined,
): boolean {
  if (!value || !coarser) return false;
  const max = value.max ?? Infinity;
  const ceiling = coarser.max ?? Infinity;
  if (value.approximate && !coarser.approximate) return coarser.min < value.min && max < ceiling;
  return coarser.min <= value.min && max <= ceiling;
}
