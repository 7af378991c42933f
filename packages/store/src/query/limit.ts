import { type StoreCode, StoreError } from "../errors.ts";

/** Records of a page when none is asked for, and at most. */
export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 1000;

/** How far links are followed at most. */
export const MAX_DEPTH = 6;

/** @throws StoreError `query/bad-limit`, `query/bad-depth`. */
export function wholeNumber(
  parameter: "limit" | "depth",
  value: number | undefined,
  otherwise: number,
  most: number,
): number {
  if (value === undefined) return otherwise;
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  const code: StoreCode = `query/bad-${parameter}`;
  throw new StoreError([
    { code, parameter, message: `${parameter} wants a whole number from 1 to ${most}.` },
  ]);
}
