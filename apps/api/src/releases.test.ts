import { createHash } from "node:crypto";
import { join } from "node:path";
import { actors, articles as published } from "@org/defense-pact-data";
import { bounds, isoFromDay } from "@org/defense-pact-data/dates";
import { diff } from "@org/defense-pact-data/diff";
import { json } from "@org/defense-pact-data/export/json";
import type { Article, Dataset } from "@org/defense-pact-data/types";
import { buildStore } from "@org/defense-pact-store";
import { expect, test } from "vitest";
import { serving, temporaryFolder } from "./testing/running.ts";

const articles: readonly Article[] = published;
const SCHEMA = "https://example.org/schema.json";

function datasetOf(version: string, ids: readonly string[]): Dataset {
  const kept = actors.filter(({ id }) => ids.includes(id));
  const none = { articles: [], places: [], agreements: [], pledges: [], events: [], statements: [] };
  return { $schema: SCHEMA, version, ...none, actors: kept, redirects: [] } as unknown as Dataset;
}

/** Two releases; the first has the digest given, or its own. */
async function twoReleases(forged?: string) {
  const older = datasetOf("1.0.0", ["actors/kenya"]);
  const newer = datasetOf("1.1.0", ["actors/kenya", "actors/somalia"]);
  const sha256Of = (dataset: Dataset) =>
    createHash("sha256")
      .update([...json.write(dataset)].join(""))
      .digest("hex");
  const { vanished: _, ...changes } = diff(older, newer);
  const history = [
    {
      version: "1.0.0",
      date: "2026-01-05",
      sha256: forged ?? sha256Of(older),
      to: { version: "1.0.0", $schema: SCHEMA },
      changes: [],
    },
    { version: "1.1.0", date: "2026-02-06", sha256: sha256Of(newer), ...changes },
  ];
  const file = join(temporaryFolder(), "dataset.sqlite");
  buildStore({ ...newer, history, records: (name) => newer[name] as never }, file);
  return serving({ datasetFile: file });
}

const updatedIn = (feed: string) => [...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, day]) => day);

test("answers of a release are as old as the release, and so are the entries of its feeds", async () => {
  const { ask } = await twoReleases();
  for (const [address, day, feedDay] of [
    ["/v1/actors", "Fri, 06 Feb 2026 00:00:00 GMT", "2026-02-06T00:00:00Z"],
    ["/v1@1.0.0/actors", "Mon, 05 Jan 2026 00:00:00 GMT", "2026-01-05T00:00:00Z"],
  ]) {
    expect((await ask(address as string)).headers.get("last-modified")).toBe(day);
    const days = updatedIn(await (await ask(`${address}.atom`)).text());
    expect(new Set(days)).toEqual(new Set([feedDay]));
  }
  const feed = updatedIn(await (await ask("/v1/feed.atom")).text());
  expect(feed).toEqual(["2026-02-06T00:00:00Z", "2026-02-06T00:00:00Z", "2026-01-05T00:00:00Z"]);
});

test("answers and entries of a release without a date are as old as its newest source, and the feed of releases has none of it", async () => {
  const { ask } = await serving();
  const days = articles.flatMap(({ published }) =>
    published === undefined ? [] : bounds(published).earliest,
  );
  const day = isoFromDay(Math.max(...days));
  for (const address of ["/v1/pledges.atom", "/v1/feed.atom"]) {
    const answer = await ask(address);
    const said = answer.headers.get("last-modified") ?? "";
    expect(said).toBe(new Date(`${day}T00:00:00Z`).toUTCString());
    expect((await ask(address, { headers: { "if-modified-since": said } })).status).toBe(304);
    // Such a client may have the release before, with the same sources.
    const later = new Date(Date.parse(said) + 1000).toUTCString();
    expect((await ask(address, { headers: { "if-modified-since": later } })).status).toBe(200);
    expect(new Set(updatedIn(await answer.text()))).toEqual(new Set([`${day}T00:00:00Z`]));
  }
  expect(await (await ask("/v1/feed.atom")).text()).not.toContain("<entry>");
});

test("a release that cannot be proven to be the one published is not given", async () => {
  const { ask } = await twoReleases("0".repeat(64));
  const answer = await ask("/v1@1.0.0/actors");
  expect([answer.status, await answer.json()]).toMatchObject([
    404,
    { code: "release/not-kept", detail: expect.stringContaining("digest") },
  ]);
  expect((await ask("/v1@1.1.0/actors")).status).toBe(200);
});
