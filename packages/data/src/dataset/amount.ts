import type { Quantity } from "../../types/index.d.ts";
import { fromMinorUnits, intervalOf, toMinorUnits } from "../quantities/index.ts";
import type { Measure } from "./measures.ts";

/** An interval in whole units: minor units of a currency, people, pieces; `max` null is open. */
export interface Amount {
  readonly min: bigint;
  readonly max: bigint | null;
  readonly approximate: boolean;
}

type Unit = Pick<Measure, "measure" | "unit">;

/** A quantity in whole units, or undefined where it is not a whole number of them. */
export function toAmount(quantity: Quantity, unit: Unit): Amount | undefined {
  const { min, max, approximate } = intervalOf(quantity);
  const least = toWhole(min, unit);
  const most = max === null ? null : toWhole(max, unit);
  return least === undefined || most === undefined ? undefined : { min: least, max: most, approximate };
}

function toWhole(value: number, { measure, unit }: Unit): bigint | undefined {
  if (measure === "money") return toMinorUnits(value, unit);
  return Number.isSafeInteger(value) ? BigInt(value) : undefined;
}

/** Whole units as people read them: major units of a currency, people, pieces. */
export function fromWhole(value: bigint, { measure, unit }: Unit): number {
  return measure === "money" ? fromMinorUnits(value, unit) : Number(value);
}

/** Both of two things. */
export function add(a: Amount, b: Amount): Amount {
  return { min: a.min + b.min, max: sum(a.max, b.max), approximate: a.approximate || b.approximate };
}

/** Two accounts that may be of the same thing: at least the greater lower bound, at most both together. */
export function addIfDistinct(a: Amount, b: Amount): Amount {
  return { ...add(a, b), min: a.min > b.min ? a.min : b.min };
}

function sum(a: bigint | null, b: bigint | null): bigint | null {
  return a === null || b === null ? null : a + b;
}
