import { describe, expect, test } from "vitest";
import * as dataset from "./index.ts";

const { articles, actors, places, agreements, pledges, events, statements } = dataset;
const published = { articles, actors, places, agreements, pledges, events, statements };
const collections = [
  "articles",
  "actors",
  "places",
  "agreements",
  "pledges",
  "events",
  "statements",
] as const;

describe("the main entry", () => {
  test.each(collections)("gives %s, frozen all through and in order of their ids", (name) => {
    const records: readonly { id: string; claims: readonly unknown[] }[] = published[name];
    const ids = records.map(({ id }) => id);
    expect(Object.isFrozen(records)).toBe(true);
    expect(records.every((record) => Object.isFrozen(record) && Object.isFrozen(record.claims))).toBe(true);
    expect(ids).toEqual([...ids].sort());
    expect(ids.every((id) => id.startsWith(`${name}/`))).toBe(true);
    expect(dataset.release.records[name]).toBe(records.length);
  });

  test("looks records up in the published collections", () => {
    for (const actor of dataset.actors) expect(dataset.get(actor.id)).toBe(actor);
    expect(dataset.list("actors")).toBe(dataset.actors);
    expect(dataset.get("actors/no-such-actor")).toBeUndefined();
  });

  test("resolves every link to a published record", () => {
    const all = collections.flatMap((name) => published[name].map(({ id }) => id));
    const targets = all.flatMap((id) => dataset.links(id).out.map(({ to }) => to));
    expect(targets.filter((id) => dataset.get(id) === undefined)).toEqual([]);
  });

  test("has the claims, redirects, revisions, totals and terms of the published records", () => {
    for (const { id, claims } of dataset.agreements) expect(dataset.claimsFor(id)).toEqual(claims);
    for (const redirect of dataset.redirects) expect(dataset.redirectOf(redirect.from)).toBe(redirect);
    expect(dataset.redirectOf("actors/no-such-actor")).toBeUndefined();
    expect(dataset.revisions("actors/no-such-actor")).toEqual([]);
    expect(dataset.totals([])).toEqual({ totals: [], uncounted: [] });
    expect(dataset.inForceOn("0001-01-01", { certainty: "certain" })).toEqual([]);
  });

  test("says what it is", () => {
    expect(dataset.release.version).toBe(dataset.version);
    expect(dataset.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(dataset.release.licence).toBe("CC-BY-4.0");
  });
});
