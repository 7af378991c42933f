import { describe, expect, it } from "vitest";
import type { Redirect } from "../../types/index.d.ts";
import { BASE } from "./fixtures/cases.ts";
import { patched } from "./fixtures/patch.ts";
import { checkDataset, checkRecord, checkRedirects, memoryIndex, REDIRECT_RULES, RULES } from "./index.ts";

const bad = patched(BASE, {
  "events/vell-visit": { partOf: "events/none", claims: { visit: { anchors: [], voice: "quoted" } } },
});
const visit = bad.find(({ id }) => id === "events/vell-visit") as (typeof bad)[number];

describe("checkRecord", () => {
  it("runs every rule of record scope, in their order, and no other", () => {
    const found: string[] = [];
    checkRecord(visit, RULES, ({ rule, record, fault }) => found.push(`${rule.id} ${record} ${fault.path}`));
    expect(found).toEqual([
      "claim-coverage events/vell-visit /partOf",
      "claim-anchored events/vell-visit /claims/visit/anchors",
      "claim-speaker events/vell-visit /claims/visit/speaker",
    ]);
  });
});

describe("checkDataset", () => {
  it("runs every rule of dataset scope over every record, and no other", () => {
    const found: string[] = [];
    checkDataset(bad, memoryIndex(bad), RULES, ({ rule, record, fault }) =>
      found.push(`${rule.id} ${record} ${fault.path}`),
    );
    expect(found).toEqual(["reference-resolves events/vell-visit /partOf"]);
  });
});

describe("checkRedirects", () => {
  it("names the id that the redirect leads away from", () => {
    const redirect: Redirect = {
      from: "places/sele",
      kind: "moved",
      to: [],
      reason: "So.",
      date: "2031-06-01",
    };
    const found: string[] = [];
    checkRedirects([redirect], memoryIndex(BASE, { redirects: [redirect] }), REDIRECT_RULES, (finding) =>
      found.push(`${finding.rule.id} ${finding.record} ${finding.fault.path}`),
    );
    expect(found).toEqual([
      "redirect-from-gone places/sele /from",
      "redirect-targets-fit-kind places/sele /to",
    ]);
  });
});

describe("the rules", () => {
  it("throw at nothing, whichever record of a dataset is missing", () => {
    for (const gone of BASE) {
      const rest = BASE.filter(({ id }) => id !== gone.id);
      const found: string[] = [];
      checkDataset(rest, memoryIndex(rest), RULES, ({ rule }) => found.push(rule.id));
      for (const record of rest) checkRecord(record, RULES, ({ rule }) => found.push(rule.id));
      expect(
        found.filter((id) => id !== "reference-resolves" && id !== "ratified-needs-authority"),
        gone.id,
      ).toEqual([]);
    }
  });

  it("throw at nothing when dates and codes are of the right form and wrong", () => {
    const text = JSON.stringify(BASE)
      .replaceAll(/"date":"[^"]*"|"published":"[^"]*"/g, (field) => field.replace(/:.*/, ':"2031-02-30"'))
      .replaceAll(/"valid(ity)?":"[^"]*"/g, (field) => field.replace(/:.*/, ':"2031/2030"'));
    const records = JSON.parse(text) as typeof BASE;
    const found = new Set<string>();
    checkDataset(records, memoryIndex(records), RULES, ({ rule }) => found.add(rule.id));
    for (const record of records) checkRecord(record, RULES, ({ rule }) => found.add(rule.id));
    expect(found).toContain("edtf-valid");
  });
});
