import type { Dataset, Pledge } from "@org/defense-pact-data/types";
import { beforeAll, expect, test } from "vitest";
import { readDataset } from "../dataset/read-dataset.ts";
import { siteDataOf } from "../dataset/site-data.ts";
import { findingOf } from "./finding.ts";

let published: Dataset;
let pledge: Pledge;

beforeAll(async () => {
  published = await readDataset({});
  pledge = published.pledges.find(({ stages }) => stages.length > 0) as Pledge;
});

const findingWith = (stages: Pledge["stages"]) => findingOf({ ...pledge, stages }, siteDataOf(published));

test("a pledge says how far it came, or that no source does", () => {
  expect(findingWith([{ stage: "announced", date: "2031-05-12" }])).toMatch(
    /[^ ]: announced .*2031, and no source tells of more\.$/,
  );
  expect(findingWith([])).toMatch(/[^ ,:], and no source says how far it came\.$/);
});
