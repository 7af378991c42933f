import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { currencyCodes, fromMinorUnits, minorUnitDecimals, toMinorUnits } from "./currency.ts";

test("a currency has the decimals of its minor unit", () => {
  expect(minorUnitDecimals("USD")).toBe(2);
  expect(minorUnitDecimals("JPY")).toBe(0);
  expect(minorUnitDecimals("KWD")).toBe(3);
  expect(minorUnitDecimals("DEM")).toBe(2);
  expect(minorUnitDecimals("US$")).toBeUndefined();
});

test("no code is listed twice", () => {
  const codes = currencyCodes();
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toContain("KES");
});

test("an amount becomes whole minor units", () => {
  expect(toMinorUnits(12.34, "USD")).toBe(1234n);
  expect(toMinorUnits(100_000_000, "USD")).toBe(10_000_000_000n);
  expect(toMinorUnits(0.1 + 0.2, "USD")).toBeUndefined();
});

test("an amount finer than the minor unit, beyond a double or in no currency has none", () => {
  expect(toMinorUnits(1.5, "JPY")).toBeUndefined();
  expect(toMinorUnits(0.001, "USD")).toBeUndefined();
  expect(toMinorUnits(Number.MAX_SAFE_INTEGER, "USD")).toBeUndefined();
  expect(toMinorUnits(1, "XXZ")).toBeUndefined();
});

property.prop([fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), fc.constantFrom("USD", "JPY", "KWD")])(
  "minor units that fit in a double survive the way to major units and back",
  (minor, currency) => {
    fc.pre(minor <= Number.MAX_SAFE_INTEGER / 10);
    expect(toMinorUnits(fromMinorUnits(BigInt(minor), currency), currency)).toBe(BigInt(minor));
  },
);
