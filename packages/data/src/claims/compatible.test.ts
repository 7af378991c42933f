import { describe, expect, test } from "vitest";
import type { Quantity } from "../../types/index.d.ts";
import type { Shape } from "../shape/index.ts";
import { isComparable, isCompatible } from "./compatible.ts";

const leaf = (fields: object = {}): Shape => ({ kind: "leaf", ...fields });
const DATE = leaf({ atomic: "edtf" });
const QUANTITY = leaf({ atomic: "quantity" });

describe("isCompatible", () => {
  test.each([
    ["2023-09-25", "2023-09"],
    ["2023-09-25", "2023-09-25~"],
    ["2023-09-25", "[2023-09-18..2023-09-26]"],
    ["[2023-09-18..2023-09-24]", "2023-09"],
    ["2023-09", "[2023-09-01..2023-09-30]"],
    ["2023", "202X"],
    ["2023-21", "2023"],
    ["2023-09-25/2028-09-25", "2023/2028"],
    ["2023-09-25/..", "2023/.."],
    ["2023/2028", "/2028"],
    ["2023/2028", "2023/"],
    ["2023-09-02/2023-09-05", "2023-09"],
    ["[2023-01,2023-03]", "[2023-01..2023-03]"],
  ])("%s is borne out by %s", (value, coarser) => {
    expect(isCompatible(value, coarser, DATE)).toBe(true);
  });

  test.each([
    ["2023-09-25", "2023-10"],
    ["2023-09", "2023-09-25"],
    ["2023", "2023-21"],
    ["2024/2025", "2023/2028"],
    ["2023/2028", "2023/.."],
    ["2023/..", "2023/2028"],
    ["2023/", "2023/2028"],
    ["2023-02", "[2023-01,2023-03]"],
    ["[2023-01..2023-03]", "[2023-01,2023-03]"],
    ["2023-09-25", "September"],
    ["soon", "2023"],
    ["2023-09-25", null],
  ])("%s is not borne out by %s", (value, coarser) => {
    expect(isCompatible(value, coarser, DATE)).toBe(false);
  });

  const exactly = (value: number): Quantity => ({ modality: "exact", value });
  const about = (value: number): Quantity => ({ modality: "about", value });
  const upTo = (max: number): Quantity => ({ modality: "up-to", max });
  const atLeast = (min: number): Quantity => ({ modality: "at-least", min });
  const range = (min: number, max: number): Quantity => ({ modality: "range", min, max });

  test.each([
    [exactly(100), upTo(100)],
    [exactly(100), atLeast(100)],
    [exactly(100), range(50, 150)],
    [exactly(100), about(100)],
    [about(100), about(100)],
    [about(100), atLeast(90)],
    [about(100), range(90, 110)],
    [range(60, 70), range(50, 80)],
    [range(60, 70), upTo(70)],
    [atLeast(100), atLeast(50)],
  ])("%o is borne out by %o", (value, coarser) => {
    expect(isCompatible(value, coarser, QUANTITY)).toBe(true);
  });

  test.each([
    [exactly(100), upTo(90)],
    [exactly(100), exactly(101)],
    [exactly(1013), about(1000)],
    [about(100), exactly(100)],
    [about(100), upTo(100)],
    [about(100), atLeast(100)],
    [upTo(100), exactly(100)],
    [atLeast(100), upTo(200)],
    [exactly(100), "100"],
    ["100", exactly(100)],
    [exactly(100), { modality: "roughly", value: 100 }],
    [exactly(100), { modality: "up-to", value: 100 }],
    [exactly(100), { modality: 1 }],
    [exactly(100), { modality: "toString" }],
    [exactly(100), null],
  ])("%o is not borne out by %o", (value, coarser) => {
    expect(isCompatible(value, coarser, QUANTITY)).toBe(false);
  });

  test("a generic term bears out any other, and of two the later in the vocabulary's list is the coarser", () => {
    const kind = leaf({ generic: ["agreement", "unknown"] });
    expect(isCompatible("framework", "agreement", kind)).toBe(true);
    expect(isCompatible("agreement", "unknown", kind)).toBe(true);
    expect(isCompatible("unknown", "agreement", kind)).toBe(false);
    expect(isCompatible("agreement", "framework", kind)).toBe(false);
    expect(isCompatible("framework", "treaty", kind)).toBe(false);
    expect(isCompatible("framework", "agreement", leaf())).toBe(false);
    expect(isCompatible("framework", 7, kind)).toBe(false);
    expect(isCompatible(7, "agreement", kind)).toBe(false);
  });

  test("a reference is coarser where the dataset says that it lies around", () => {
    const place = leaf({ ref: ["places", "actors"] });
    const isWithin = (finer: string, coarser: string) =>
      finer === "places/port-ruritan" && coarser === "actors/freedonia";
    expect(isCompatible("places/port-ruritan", "actors/freedonia", place, isWithin)).toBe(true);
    expect(isCompatible("actors/freedonia", "places/port-ruritan", place, isWithin)).toBe(false);
    expect(isCompatible("places/port-ruritan", "actors/freedonia", place)).toBe(false);
    expect(isCompatible("actors/freedonia", "actors/freedonia", place)).toBe(true);
    expect(isCompatible("Port Ruritan", "Freedonia", leaf(), () => true)).toBe(false);
  });

  test("durations have no coarser form than an equivalent one", () => {
    const term = leaf({ atomic: "duration" });
    expect(isCompatible("P5Y", "P60M", term)).toBe(true);
    expect(isCompatible("P5Y", "P10Y", term)).toBe(false);
  });
});

test("dates, durations, quantities, references and terms are comparable, text is not", () => {
  for (const fields of [{ atomic: "edtf" }, { ref: ["actors"] }, { generic: ["unknown"] }])
    expect(isComparable(leaf(fields))).toBe(true);
  expect(isComparable(leaf())).toBe(false);
});
