import { expect, test } from "vitest";
import { SHAPES } from "../../../generated/shapes.ts";
import { checkDataset, checkRecord, memoryIndex, RULES } from "../../../rules/index.ts";
import { collectionOfId, collectionOfType, leaves } from "../../../shape/index.ts";
import { sampleRecord } from "./sample-record.ts";

const SAMPLES = Array.from({ length: 1000 }, (_, i) => sampleRecord(i, 3));

test("the same index and seed give the same record, and others another", () => {
  expect(sampleRecord(42, 3)).toEqual(SAMPLES[42]);
  expect(sampleRecord(42, 4)).not.toEqual(SAMPLES[42]);
});

test("ids are unique and in the collection of the record's type", () => {
  expect(new Set(SAMPLES.map(({ id }) => id)).size).toBe(SAMPLES.length);
  for (const { id, type } of SAMPLES) expect(collectionOfId(id)).toBe(collectionOfType(type));
});

test("references resolve among the samples", () => {
  const ids = new Set(SAMPLES.map(({ id }) => id));
  for (const sample of SAMPLES) {
    const shape = SHAPES[collectionOfId(sample.id) as keyof typeof SHAPES];
    const found = leaves(sample as unknown as Record<string, unknown>, shape).filter(
      (leaf) => leaf.shape.ref,
    );
    for (const { value } of found) expect(ids).toContain(value);
  }
});

test("a record has one to four kilobytes of JSON on average", () => {
  const bytes = SAMPLES.reduce((sum, sample) => sum + JSON.stringify(sample).length, 0) / SAMPLES.length;
  expect(bytes).toBeGreaterThan(1500);
  expect(bytes).toBeLessThan(4000);
});

test("no rule finds a fault in a sample, so that benchmarks judge clean data", () => {
  const faults: unknown[] = [];
  for (const sample of SAMPLES) checkRecord(sample, RULES, (finding) => faults.push(finding));
  checkDataset(SAMPLES, memoryIndex(SAMPLES), RULES, (finding) => faults.push(finding));
  expect(faults).toEqual([]);
});
