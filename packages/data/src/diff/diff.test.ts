import { describe, expect, test } from "vitest";
import type { Dataset } from "../../types/index.d.ts";
import { diff } from "./diff.ts";
import { claimOn, datasetOf, loan, pact, redirectFrom, remark } from "./fixtures/synthetic.ts";

function changesBetween(older: Partial<Dataset>, newer: Partial<Dataset>) {
  return diff(datasetOf(older), datasetOf(newer)).changes;
}

function changesOfPact(...change: Parameters<typeof pact>) {
  return changesBetween({}, { agreements: [pact(...change)] });
}

describe("diff", () => {
  test("finds nothing between equal datasets, whatever the order of their keys", () => {
    const { title, ...rest } = pact();
    const reordered = { ...rest, title };
    expect(diff(datasetOf(), datasetOf({ agreements: [reordered] }))).toEqual({
      from: { version: "1.0.0", $schema: "https://example.org/schema/dataset.json" },
      to: { version: "1.0.0", $schema: "https://example.org/schema/dataset.json" },
      changes: [],
      vanished: [],
    });
  });

  test("names the editions it leads between, without a schema address where there is none", () => {
    const { $schema, ...bare } = datasetOf({ version: "1.1.0" });
    expect(diff(datasetOf(), bare)).toMatchObject({
      from: { version: "1.0.0", $schema },
      to: { version: "1.1.0" },
    });
    expect(diff(datasetOf(), bare).to).not.toHaveProperty("$schema");
  });

  test("reports a corrected field with both values", () => {
    expect(changesOfPact({ signed: { date: "2021-03-05" } })).toEqual([
      {
        kind: "corrected",
        of: "field",
        record: "agreements/lowtown-pact",
        path: "/signed/date",
        from: "2021-03-04",
        to: "2021-03-05",
      },
    ]);
  });

  test("reports a field that came and a field that went", () => {
    const { signed, ...unsigned } = pact({ summary: "A pact." });
    expect(changesBetween({}, { agreements: [unsigned] })).toMatchObject([
      { kind: "retracted", of: "field", path: "/signed", from: signed },
      { kind: "added", of: "field", path: "/summary", to: "A pact." },
    ]);
  });

  test("takes a quantity as one value", () => {
    const promise = { ...loan().promise, amount: { modality: "up-to", max: 5 } } as never;
    expect(changesBetween({}, { pledges: [loan({ promise })] })).toMatchObject([
      { kind: "corrected", path: "/promise/amount", from: { modality: "exact", value: 5 } },
    ]);
  });

  test("matches list items by key, so that one in front does not change those behind", () => {
    const parties = [{ actor: "actors/syldavia", role: "observer" as const }, ...pact().parties];
    expect(changesOfPact({ parties })).toEqual([
      {
        kind: "added",
        of: "field",
        record: "agreements/lowtown-pact",
        path: "/parties/syldavia",
        to: { actor: "actors/syldavia", role: "observer" },
        after: null,
      },
    ]);
  });

  test("reports a list whose items only changed places as an order", () => {
    expect(changesOfPact({ scope: ["logistics", "cyber", "exercises"] })).toEqual([
      {
        kind: "moved",
        of: "order",
        record: "agreements/lowtown-pact",
        path: "/scope",
        from: ["cyber", "exercises", "logistics"],
        to: ["logistics", "cyber", "exercises"],
      },
    ]);
  });

  test("compares a list whose keys are not unique as a whole", () => {
    const twice = [...pact().parties, { actor: "places/arcadia", role: "host" as const }];
    expect(changesOfPact({ parties: twice })).toMatchObject([
      { kind: "corrected", path: "/parties", from: pact().parties, to: twice },
    ]);
  });

  test("keeps apart claims added, corrected, withdrawn and removed", () => {
    const [signed, kind] = pact().claims as [ReturnType<typeof claimOn>, ReturnType<typeof claimOn>];
    const extra = claimOn("scope", "/scope/cyber");
    expect(changesOfPact({ claims: [signed, kind, extra] })).toMatchObject([
      { kind: "added", of: "claim", path: "/claims/scope", after: "kind" },
    ]);
    expect(changesOfPact({ claims: [{ ...signed, confidence: "low" }, kind] })).toMatchObject([
      { kind: "corrected", of: "claim", path: "/claims/signed/confidence" },
    ]);
    expect(changesOfPact({ claims: [{ ...signed, status: "withdrawn" }, kind] })).toMatchObject([
      { kind: "retracted", of: "claim", path: "/claims/signed/status" },
    ]);
    expect(changesOfPact({ claims: [kind] })).toMatchObject([
      { kind: "retracted", of: "claim", path: "/claims/signed" },
    ]);
  });

  test("tells an anchor that moved from one with other words", () => {
    const anchor = claimOn("signed", "/signed/date").anchors[0]!;
    const withAnchor = (changes: object) => ({
      claims: [
        claimOn("signed", "/signed/date", { anchors: [{ ...anchor, ...changes }] }),
        claimOn("kind", "/kind"),
      ],
    });
    expect(changesOfPact(withAnchor({ block: "b3", start: 0, end: 14 }))).toMatchObject([
      { kind: "moved", of: "anchor", path: "/claims/signed/anchors" },
    ]);
    expect(changesOfPact(withAnchor({ fragment: "in Lowtown" }))).toMatchObject([
      { kind: "corrected", of: "anchor", path: "/claims/signed/anchors" },
    ]);
  });

  test("says of anchors that are no list that they were corrected", () => {
    const broken = claimOn("signed", "/signed/date", { anchors: "none" as never });
    expect(changesOfPact({ claims: [broken, claimOn("kind", "/kind")] })).toMatchObject([
      { kind: "corrected", of: "anchor", to: "none" },
    ]);
  });

  test("reports resolutions and references as such", () => {
    const resolution = {
      path: "/signed/date",
      method: "editor",
      chosen: "2021-03-04",
      rejected: ["2021-03-03"],
      rationale: "The later report corrects the earlier one.",
    } as never;
    const before = { agreements: [pact({ resolutions: [resolution], references: [] })] };
    const after = {
      agreements: [pact({ resolutions: [], references: [{ path: "/kind", source: "other" }] })],
    };
    expect(changesBetween(before, after)).toMatchObject([
      { kind: "retracted", of: "resolution", path: "/resolutions/~1signed~1date" },
      { kind: "added", of: "reference", path: "/references/~1kind" },
    ]);
  });

  test("reports new records whole", () => {
    const newer = remark({ id: "statements/borduria-on-lowtown" });
    expect(changesBetween({}, { statements: [remark(), newer] })).toEqual([
      { kind: "added", of: "record", record: "statements/borduria-on-lowtown", path: "", to: newer },
    ]);
  });

  test("gives a record that went the reason of its redirect", () => {
    const moved = redirectFrom("statements/arcadia-on-lowtown", {
      kind: "moved",
      to: ["agreements/lowtown-pact"],
    });
    expect(changesBetween({}, { statements: [], redirects: [moved] })).toMatchObject([
      { kind: "moved", of: "record", record: "statements/arcadia-on-lowtown", reason: "It never was." },
      { kind: "added", of: "redirect", record: "statements/arcadia-on-lowtown", to: moved },
    ]);
    const withdrawn = redirectFrom("statements/arcadia-on-lowtown");
    expect(changesBetween({}, { statements: [], redirects: [withdrawn] })).toMatchObject([
      { kind: "retracted", of: "record" },
      { kind: "added", of: "redirect" },
    ]);
  });

  test("lists an id that went without a redirect as vanished", () => {
    const found = diff(datasetOf(), datasetOf({ statements: [] }));
    expect(found.vanished).toEqual(["statements/arcadia-on-lowtown"]);
    expect(found.changes).toMatchObject([{ kind: "retracted", of: "record" }]);
    expect(found.changes[0]).not.toHaveProperty("reason");
  });

  test("reports redirects corrected and retracted", () => {
    const before = {
      redirects: [redirectFrom("events/a"), redirectFrom("events/b"), redirectFrom("events/c")],
    };
    const after = {
      redirects: [redirectFrom("events/a"), redirectFrom("events/b", { reason: "A double." })],
    };
    expect(changesBetween(before, after)).toMatchObject([
      { kind: "corrected", of: "redirect", record: "events/b" },
      { kind: "retracted", of: "redirect", record: "events/c" },
    ]);
  });

  test("keeps what the model does not know, field by field", () => {
    const before = { agreements: [pact({ ext: { "@acme/pacts": { a: 1 }, "@acme/more": [1] } })] };
    const after = { agreements: [pact({ ext: { "@acme/pacts": { a: 2 }, "@acme/more": [1] } })] };
    expect(changesBetween(before, after)).toMatchObject([
      { kind: "corrected", path: "/ext/@acme~1pacts", from: { a: 1 }, to: { a: 2 } },
    ]);
  });

  test("refuses a dataset in which an id occurs twice", () => {
    expect(() => diff(datasetOf(), datasetOf({ pledges: [loan(), loan()] }))).toThrow(
      "The id pledges/arcadian-loan occurs twice",
    );
  });
});
