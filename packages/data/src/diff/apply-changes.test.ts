import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../types/index.d.ts";
import { applyChanges } from "./apply-changes.ts";
import type { Change } from "./change.ts";
import { diff } from "./diff.ts";
import { arbitraryDataset } from "./fixtures/arbitrary-dataset.ts";
import { datasetOf, pact, redirectFrom } from "./fixtures/synthetic.ts";
import { invert } from "./invert.ts";

describe("applyChanges", () => {
  test("makes the newer dataset from the older and back, whatever was changed", () => {
    fc.assert(
      fc.property(arbitraryDataset("1.0.0"), arbitraryDataset("1.0.1"), (older, newer) => {
        const found = diff(older, newer);
        expect(applyChanges(older, found)).toEqual(newer);
        expect(applyChanges(newer, invert(found))).toEqual(older);
      }),
      { numRuns: 400, seed: 20230925 },
    );
  });

  test("survives a change set being written and read as JSON", () => {
    fc.assert(
      fc.property(arbitraryDataset("1.0.0"), arbitraryDataset("1.0.1"), (older, newer) => {
        const found = JSON.parse(JSON.stringify(diff(older, newer)));
        expect(applyChanges(older, found)).toEqual(newer);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  test("leaves the dataset it starts from alone and shares what did not change", () => {
    const older = datasetOf();
    const before = structuredClone(older);
    const newer = applyChanges(older, diff(older, datasetOf({ agreements: [pact({ title: "Another" })] })));
    expect(older).toEqual(before);
    expect(newer.pledges[0]).toBe(older.pledges[0]);
    expect(newer.agreements[0]?.title).toBe("Another");
  });

  test("changes an item whose key is derived from the field that changes", () => {
    const older = datasetOf();
    const parties = [
      { key: "arcadia", actor: "actors/borduria", role: "party" as const },
      { key: "borduria", actor: "actors/arcadia", role: "party" as const },
    ];
    const newer = datasetOf({ agreements: [pact({ parties })] });
    expect(applyChanges(older, diff(older, newer))).toEqual(newer);
  });

  test("keeps a field named __proto__ a field", () => {
    const older = datasetOf();
    const ext = JSON.parse('{"__proto__": {"polluted": true}}') as Record<string, unknown>;
    const newer = datasetOf({ agreements: [pact({ ext: {} })] });
    const newest = datasetOf({ agreements: [pact({ ext })] });
    const result = applyChanges(applyChanges(older, diff(older, newer)), diff(newer, newest));
    expect(Object.keys(result.agreements[0]?.ext ?? {})).toEqual(["__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("drops and sets the schema address with the edition", () => {
    const { $schema: _, ...bare } = datasetOf();
    expect(applyChanges(datasetOf(), diff(datasetOf(), bare))).toEqual(bare);
  });
});

describe("a change set that does not fit", () => {
  const base = { kind: "corrected", of: "field", record: "agreements/lowtown-pact" } as const;
  const misfits: [says: string, change: Change][] = [
    ["at /title has another value", { ...base, path: "/title", from: "Other", to: "New" }],
    ["at /title has a value already", { ...base, path: "/title", to: "New" }],
    ["at /summary has no value", { ...base, path: "/summary", from: "Old", to: "New" }],
    ["at /inForce/date has nothing to change", { ...base, path: "/inForce/date", to: "2021" }],
    ["at /title/x has nothing to change", { ...base, path: "/title/x", to: "2021" }],
    ["at /title/x/y has nothing to change", { ...base, path: "/title/x/y", to: "2021" }],
    [
      "at /parties/nobody/role has nothing to change",
      { ...base, path: "/parties/nobody/role", from: "party", to: "host" },
    ],
    ["at /parties/nobody has no value", { ...base, path: "/parties/nobody", from: {}, to: {} }],
    ["at /scope/cyber is there already", { ...base, path: "/scope/cyber", to: "cyber", after: null }],
    ['stands behind "x", which is not there', { ...base, path: "/scope/other", to: "other", after: "x" }],
    ["at /signed/x is in no list with keys", { ...base, path: "/signed/x", to: "other", after: null }],
    ["at /scope has other items", { ...base, of: "order", path: "/scope", from: [], to: ["cyber"] }],
    ["at /signed has other items", { ...base, of: "order", path: "/signed", from: [], to: ["cyber"] }],
    [
      "agreements/none at /title has no record",
      { ...base, record: "agreements/none", path: "/title", to: "New" },
    ],
    ["agreements/lowtown-pact is another one", { ...base, of: "record", path: "", to: {} }],
    [
      "events/a is another one",
      { ...base, of: "redirect", record: "events/a", path: "", from: redirectFrom("events/a") },
    ],
  ];

  test.each(misfits)("is refused: %s", (says, change) => {
    const edition = { version: "1.0.0" };
    expect(() => applyChanges(datasetOf(), { from: edition, to: edition, changes: [change] })).toThrow(says);
  });

  test("is refused when it starts from another version", () => {
    const changeSet = { from: { version: "0.9.0" }, to: { version: "1.0.0" }, changes: [] };
    expect(() => applyChanges(datasetOf() satisfies Dataset, changeSet)).toThrow(
      "starts from version 0.9.0, the dataset is 1.0.0",
    );
  });
});
