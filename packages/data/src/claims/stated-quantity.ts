import type { Quantity } from "../../types/index.d.ts";
import { intervalOf, type QuantityInterval } from "../quantities/index.ts";

const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  exact: ["value"],
  about: ["value"],
  "at-least": ["min"],
  "up-to": ["max"],
  range: ["min", "max"],
};

/** The interval of a quantity that no schema has seen (a claim's `value` is any JSON), or undefined if it is none. */
export function statedInterval(value: unknown): QuantityInterval | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { modality } = value as { modality?: unknown };
  if (typeof modality !== "string" || !Object.hasOwn(NUMBERS, modality)) return undefined;
  const isComplete = NUMBERS[modality]?.every((name) =>
    Number.isFinite((value as Record<string, unknown>)[name]),
  );
  return isComplete ? intervalOf(value as Quantity) : undefined;
}
