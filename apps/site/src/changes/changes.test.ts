import type { Dataset } from "@org/defense-pact-data/types";
import { expect, test } from "vitest";
import type { ReleaseChanges } from "../dataset/release-changes.ts";
import { siteDataOf } from "../dataset/site-data.ts";
import { identityOf } from "../identity.ts";
import { changesPage } from "./changes-page.ts";
import { changesFeed } from "./feed.ts";

const DATASET = {
  version: "1.1.0",
  ...{ agreements: [], pledges: [], actors: [], places: [], events: [], statements: [], articles: [] },
  redirects: [],
} as unknown as Dataset;

const RELEASES: readonly ReleaseChanges[] = [
  {
    version: "1.1.0",
    date: "2031-02-03",
    changes: [
      { kind: "added", of: "record", record: "pledges/new", path: "", to: {} },
      { kind: "added", of: "claim", record: "actors/kenya", path: "/claims/a", to: {} },
      { kind: "added", of: "claim", record: "actors/kenya", path: "/claims/b", to: {} },
      { kind: "corrected", of: "field", record: "actors/kenya", path: "/name", reason: "A <slip>." },
    ],
  },
  { version: "1.0.0", date: "2031-01-01", changes: [] },
];

const identity = identityOf({ SITE_URL: "https://pacts.example" });
const data = siteDataOf(DATASET, RELEASES);

test("each release says what came and what changed, and why", () => {
  const { markup } = changesPage(data);
  expect(markup).toContain("What 2 releases changed");
  expect(markup).toContain('id="v1.1.0"');
  expect(markup).toContain("1 record came, 1 record changed.");
  expect(markup).toContain("2 claims added, 1 field corrected");
  expect(markup).toContain("A &lt;slip&gt;.");
});

test("before the first release the page says that there is nothing to tell", () => {
  const { markup } = changesPage(siteDataOf(DATASET));
  expect(markup).toContain("No release came before version 1.1.0");
  expect(changesFeed(identity, siteDataOf(DATASET))).not.toContain("<entry>");
});

test("a feed without entries holds for the day of the last release, before the first for that of the newest source", () => {
  expect(changesFeed(identity, data, "events")).toContain("<updated>2031-02-03T00:00:00Z</updated>");
  const articles = ["2023-09-25", "2024-02-07?", "2024-05"].map((published) => ({
    id: published,
    published,
    claims: [],
  }));
  const unreleased = siteDataOf({ ...DATASET, articles } as unknown as Dataset);
  expect(changesFeed(identity, unreleased)).toContain("<updated>2024-02-07T00:00:00Z</updated>");
});

test("the feed has an entry for each release, with addresses and days that never change", () => {
  const feed = changesFeed(identity, data);
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  expect(feed).toContain("<id>https://pacts.example/changes/#v1.1.0</id>");
  expect(feed).toContain("<updated>2031-02-03T00:00:00Z</updated>");
  expect(feed).toContain(
    '<link rel="self" type="application/atom+xml" href="https://pacts.example/changes/feed.atom"/>',
  );
});

test("the feed of a collection leaves out releases that did not touch it", () => {
  const feed = changesFeed(identity, data, "pledges");
  expect(feed.match(/<entry>/g)).toHaveLength(1);
  expect(feed).not.toContain("Kenya");
  expect(changesFeed(identity, data, "events")).not.toContain("<entry>");
});
