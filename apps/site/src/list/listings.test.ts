import type { Actor, Pledge } from "@org/defense-pact-data/types";
import { beforeAll, expect, test } from "vitest";
import { readDataset } from "../dataset/read-dataset.ts";
import { type SiteData, siteDataOf } from "../dataset/site-data.ts";
import { furthestStage } from "./furthest-stage.ts";
import { listPage } from "./list-page.ts";
import { facetCounts, type Listing, listingPath, listings } from "./listings.ts";

let data: SiteData;

test("an empty collection has a page that says so, without a table", () => {
  const empty = siteDataOf({ ...data.dataset, pledges: [] });
  const pledges = listings(empty).find(({ collection }) => collection === "pledges") as Listing;
  const { markup } = listPage(pledges, empty);
  expect(markup).toContain("This dataset has no pledges.");
  expect(markup).not.toContain("<table");
});

beforeAll(async () => {
  const dataset = await readDataset({});
  const actors = Array.from(
    { length: 250 },
    (_, index): Actor => ({
      type: "actor",
      id: `actors/a${index}`,
      name: `A${index}`,
      kind: index < 3 ? "mission" : "state",
      claims: [],
    }),
  );
  data = siteDataOf({ ...dataset, actors });
});

function pagesOf(path: (listing: Listing) => boolean): readonly Listing[] {
  return listings(data).filter((listing) => listing.collection === "actors" && path(listing));
}

test("a list has a hundred records on a page, each record once", () => {
  const pages = pagesOf(({ facet }) => facet === undefined);
  expect(pages.map(({ records }) => records.length)).toEqual([100, 100, 50]);
  expect(new Set(pages.flatMap(({ records }) => records)).size).toBe(250);
  expect(pages.map(listingPath)).toEqual([undefined, "page/2", "page/3"]);
});

test("each value of a facet has a list of its own, with pages of its own", () => {
  const states = pagesOf(({ value }) => value === "state");
  expect(states.map(listingPath)).toEqual(["kind/state", "kind/state/page/2", "kind/state/page/3"]);
  expect(states[2]?.records).toHaveLength(47);
  expect(pagesOf(({ value }) => value === "mission")[0]?.total).toBe(3);
});

test("facets count their values, the most first", () => {
  const [kind] = facetCounts("actors", data);
  expect(kind?.values).toEqual([
    { value: "state", count: 247 },
    { value: "mission", count: 3 },
  ]);
});

test("a page leads to the pages before and after it", () => {
  const [, second] = pagesOf(({ facet }) => facet === undefined);
  const { markup } = listPage(second as Listing, data);
  expect(markup).toContain('<a rel="prev" href="/actors/">');
  expect(markup).toContain('<a rel="next" href="/actors/page/3/">');
  expect(markup).toContain('<a href="/actors/page/2/" aria-current="page">2</a>');
});

const pledge = (...stages: Pledge["stages"]): Pledge => ({
  type: "pledge",
  id: "pledges/x",
  title: "x",
  by: "actors/a1",
  to: [],
  stages,
  claims: [],
});

test("a pledge stands where it came furthest, and one that ended stands apart", () => {
  const announced = { stage: "announced", date: "2023" } as const;
  const delivered = { stage: "delivered", date: "2024" } as const;
  expect(furthestStage(pledge(delivered, announced))?.stage).toBe("delivered");
  expect(furthestStage(pledge(announced, delivered, { stage: "withdrawn", date: "2025" }))?.stage).toBe(
    "withdrawn",
  );
  expect(furthestStage(pledge(announced, { stage: "increased", date: "2024" }))?.stage).toBe("announced");
  expect(furthestStage(pledge({ stage: "increased", date: "2024" }))).toBeUndefined();
});
