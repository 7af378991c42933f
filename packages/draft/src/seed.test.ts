import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DatasetRecord, list } from "@org/defense-pact-data";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import { describe, expect, test } from "vitest";
import { Drafter } from "./drafter.ts";
import { compareRecords } from "./evaluation/compare-records.ts";

const SLUG = "anadolu-2023-09-25-us-kenya";
const file = join(process.env.DEFENSE_PACT_TEXTS ?? "/nowhere", `${SLUG}.txt`);

describe.skipIf(!existsSync(file))(`the article ${SLUG}, whose text is in DEFENSE_PACT_TEXTS`, () => {
  const record = list("articles").find(({ id }) => id.endsWith(SLUG));
  const drafter = new Drafter({
    actors: list("actors"),
    places: list("places"),
    agreements: [],
    pledges: [],
    articles: list("articles"),
  });
  const byHand = COLLECTION_NAMES.flatMap((name): readonly DatasetRecord[] => list(name));

  test("four in five fields that its agreements and pledges have by hand are proposed alike, and none otherwise", () => {
    const draft = drafter.propose(readFileSync(file, "utf8"), record === undefined ? {} : { record });
    const { same, other, missing } = compareRecords(draft, byHand, ["agreement", "pledge"]);
    expect(other).toEqual([]);
    expect(same.length / (same.length + missing.length)).toBeGreaterThanOrEqual(0.8);
  });

  test("the events and statements that are proposed say nothing but what those by hand say", () => {
    const draft = drafter.propose(readFileSync(file, "utf8"), record === undefined ? {} : { record });
    const { same, other } = compareRecords(draft, byHand, ["event", "statement"]);
    expect(other).toEqual([]);
    expect(same.length).toBeGreaterThanOrEqual(4);
  });
});
