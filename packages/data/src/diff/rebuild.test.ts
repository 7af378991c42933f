import { describe, expect, test } from "vitest";
import type { Release } from "./change.ts";
import { diff } from "./diff.ts";
import { claimOn, datasetOf, pact, redirectFrom, remark } from "./fixtures/synthetic.ts";
import { rebuild } from "./rebuild.ts";

const first = datasetOf();
const second = datasetOf({
  version: "1.1.0",
  agreements: [
    pact({
      signed: { date: "2021-03-05" },
      scope: ["exercises", "cyber"],
      claims: [claimOn("kind", "/kind")],
    }),
  ],
  statements: [remark(), remark({ id: "statements/borduria-on-lowtown" })],
});
const third = datasetOf({
  version: "2.0.0",
  agreements: [pact({ signed: { date: "2021-03-05" }, inForce: { date: "2021-04-01" } })],
  statements: [remark({ gist: "Arcadia welcomed the pact." })],
  redirects: [redirectFrom("statements/borduria-on-lowtown")],
});

function releaseTo(newer: typeof first, older?: typeof first): Release {
  const header = { version: newer.version, date: "2021-06-01", sha256: "0".repeat(64) };
  if (!older) return { ...header, to: { version: newer.version }, changes: [] };
  const { from, to, changes } = diff(older, newer);
  return { ...header, from, to, changes };
}

const releases = [releaseTo(third, second), releaseTo(first), releaseTo(second, first)];

describe("rebuild", () => {
  test("makes every earlier release exactly, from the current data and the stored change sets", () => {
    const stored = JSON.parse(JSON.stringify(releases)) as Release[];
    expect(rebuild(third, stored, "1.0.0")).toEqual(first);
    expect(rebuild(third, stored, "1.1.0")).toEqual(second);
    expect(rebuild(third, stored, "2.0.0")).toBe(third);
  });

  test("says how far back the history goes when a version is not in it", () => {
    expect(() => rebuild(third, releases, "0.9.0")).toThrow(
      "Version 0.9.0 cannot be rebuilt: the history of 2.0.0 goes back to 1.0.0.",
    );
    expect(() => rebuild(third, [], "1.0.0")).toThrow("goes back to 2.0.0");
  });
});
