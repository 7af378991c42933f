import { join } from "node:path";
import { pledges } from "@org/defense-pact-data";
import { buildStore } from "@org/defense-pact-store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serving, startServing, temporaryFolder } from "./testing/running.ts";

let running: Awaited<ReturnType<typeof startServing>>;
beforeAll(async () => {
  running = await startServing();
});
afterAll(() => running.close());

test.each([
  ["/v1/pledges?by=kenia", "by", "actors/kenya"],
  ["/v1/pledges.csv?by=actors/kenia&kind=money", "by", "actors/kenya"],
  ["/v1/pledges.geojson?field=/by=kenia", "field", "actors/kenya"],
  ["/v1/agreements?/signed/place=nairobbi", "/signed/place", "places/nairobi"],
  ["/v1/agreements.ndjson?party=kenia", "party", "actors/kenya"],
  ["/v1/records?speaker=lloyd-austen", "speaker", "actors/lloyd-austin"],
  ["/v1/records?source=anadolu-2023-09-25-us-keny", "source", "articles/anadolu-2023-09-25-us-kenya"],
  ["/v1/totals?by=kenia", "by", "actors/kenya"],
  ["/v1/timeline?speaker=lloyd-austen", "speaker", "actors/lloyd-austin"],
  ["/v1/map?by=kenia", "by", "actors/kenya"],
  ["/v1/graph?party=kenia", "party", "actors/kenya"],
  ["/v1/figures/timeline.svg?by=kenia", "by", "actors/kenya"],
])("nothing is found at %s, and which record was meant is told", async (address, parameter, suggestion) => {
  const answer = await running.served.ask(address);
  expect([answer.status, await answer.json()]).toMatchObject([
    400,
    { code: "filter/unknown-record", issues: [{ parameter, suggestion }] },
  ]);
});

test("all filters that name nobody are told at once", async () => {
  const answer = await running.served.ask("/v1/pledges?by=kenia&to=kenya&under=xyzzy-xyzzy");
  expect(await answer.json()).toMatchObject({
    detail:
      "by names no record: there is no actors/kenia. under names no record: there is no agreements/xyzzy-xyzzy.",
    issues: [{ parameter: "by", suggestion: "actors/kenya" }, { parameter: "under" }],
  });
});

test("whoever is there and has nothing is answered with nothing", async () => {
  for (const query of ["by=fiji", "by=fiji&by=actors/tonga", "to=nairobi&by=kenya"]) {
    const page = await running.served.ask(`/v1/pledges?${query}`);
    expect([query, page.status, await page.json()]).toEqual([query, 200, { records: [] }]);
  }
});

test("what is found is given, whatever else was asked for", async () => {
  const { client } = running.served;
  const { records } = await client.list("pledges", { by: ["kenya", "kenia"] });
  expect(records.map(({ by }) => by)).toContain("actors/kenya");
});

test("another dataset may name records that only the published one has, and some that none has", async () => {
  const file = join(temporaryFolder(), "dataset.sqlite");
  const [first] = pledges;
  const own = { ...first, id: "pledges/own", by: "actors/nobody-known" };
  buildStore(
    { version: "1.0.0", redirects: [], records: (name) => (name === "pledges" ? [own as never] : []) },
    file,
  );
  const { ask } = await serving({ datasetFile: file });
  const statuses = ["by=nobody-known", "by=kenya", "by=kenia"].map(
    async (query) => (await ask(`/v1/pledges?${query}`)).status,
  );
  expect(await Promise.all(statuses)).toEqual([200, 200, 400]);
});
