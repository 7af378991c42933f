import { join } from "node:path";
import { actors } from "@org/defense-pact-data";
import { buildStore, openStore } from "@org/defense-pact-store";
import { expect, test } from "vitest";
import { serving, temporaryFolder } from "./testing/running.ts";

const REDIRECTS = [
  { from: "actors/old-kenya", kind: "moved", to: ["actors/kenya"], reason: "Renamed.", date: "2026-01-01" },
  {
    from: "actors/both",
    kind: "split",
    to: ["actors/kenya", "actors/somalia"],
    reason: "Two states.",
    date: "2026-01-01",
  },
  { from: "actors/nobody", kind: "withdrawn", to: [], reason: "It never was.", date: "2026-01-01" },
] as const;

async function withRedirects() {
  const file = join(temporaryFolder(), "dataset.sqlite");
  const kept = actors.filter(({ id }) => id === "actors/kenya" || id === "actors/somalia");
  buildStore(
    {
      version: "1.0.0",
      redirects: REDIRECTS as never,
      records: (name) => (name === "actors" ? (kept as never) : []),
    },
    file,
  );
  await (await openStore({ file })).close();
  return serving({ datasetFile: file });
}

test.each([
  ["/v1@1.0.0/actors/old-kenya", "/v1@1.0.0/actors/kenya"],
  ["/v1@1.0.0/actors/old-kenya/claims.ndjson", "/v1@1.0.0/actors/kenya/claims.ndjson"],
  ["/v1/actors/old-kenya.csv", "/v1/actors/kenya.csv"],
  ["/v1/actors/old-kenya?include=claims&fields=name", "/v1/actors/kenya?include=claims&fields=name"],
  ["/v1/actors/old-kenya/links?depth=2", "/v1/actors/kenya/links?depth=2"],
  [
    "/v1/figures/track.svg?theme=dark&id=actors/old-kenya",
    "/v1/figures/track.svg?theme=dark&id=actors%2Fkenya",
  ],
])("what moved from %s is asked for in the same release, form and way at %s", async (from, to) => {
  const { ask } = await withRedirects();
  const moved = await ask(from);
  expect([moved.status, moved.headers.get("location")]).toEqual([308, to]);
});

test("a pinned release is left neither by the choices of a split record nor by what a record links to", async () => {
  const { ask } = await withRedirects();
  const split = await ask("/v1@1.0.0/actors/both/claims.ndjson");
  expect(split.headers.get("link")).toContain('</v1@1.0.0/actors/somalia/claims.ndjson>; rel="alternate"');
  const about = (await ask("/v1@1.0.0/actors/kenya.csv")).headers.get("link");
  expect(about).toContain('</v1@1.0.0/actors/kenya/claims>; rel="describedby"');
});

test("an id that was moved, split or withdrawn says what became of it", async () => {
  const { ask, client } = await withRedirects();
  const moved = await ask("/v1/actors/old-kenya/claims");
  expect([moved.status, moved.headers.get("location")]).toEqual([308, "/v1/actors/kenya/claims"]);
  const split = await ask("/v1/actors/both");
  expect([split.status, await split.json()]).toMatchObject([
    300,
    { choices: ["actors/kenya", "actors/somalia"], reason: "Two states." },
  ]);
  expect(split.headers.get("link")).toContain('</v1/actors/somalia>; rel="alternate"');
  const gone = await ask("/v1/actors/nobody");
  expect([gone.status, await gone.json()]).toMatchObject([
    410,
    { code: "record/withdrawn", detail: expect.stringContaining("It never was.") },
  ]);
  expect(await client.get("actors/old-kenya")).toMatchObject({ id: "actors/kenya" });
  await expect(client.get("actors/both")).rejects.toMatchObject({ code: "client/split" });
});

test.each([
  ["old-kenya", "moved on 2026-01-01: Renamed.", "actors/kenya"],
  ["both", "split on 2026-01-01: Two states.", "actors/kenya or actors/somalia"],
  ["nobody", "withdrawn on 2026-01-01: It never was.", undefined],
])(
  "a filter that names %s, which has no record any more, says what became of it",
  async (by, became, suggestion) => {
    const { ask } = await withRedirects();
    const answer = await ask(`/v1/pledges?by=${by}`);
    const { detail, issues } = (await answer.json()) as { detail: string; issues: { suggestion?: string }[] };
    expect([answer.status, detail]).toEqual([400, `by names no record: actors/${by} was ${became}`]);
    expect(issues.map((issue) => issue.suggestion)).toEqual([suggestion]);
  },
);
