import { expect, test } from "vitest";
import { numberText } from "./number-text.ts";

test.each([0, 7, 404, 1000, -1000, 12_345, 100_000_000, Number.MAX_SAFE_INTEGER, 0.5, 1234.5678, 1e21])(
  "%d reads as in English",
  (value) => expect(numberText(value)).toBe(new Intl.NumberFormat("en").format(value)),
);
