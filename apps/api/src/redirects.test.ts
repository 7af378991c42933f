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
