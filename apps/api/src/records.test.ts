import { afterAll, beforeAll, expect, test } from "vitest";
import { serving, startServing } from "./testing/running.ts";

let running: Awaited<ReturnType<typeof startServing>>;
beforeAll(async () => {
  running = await startServing();
});
afterAll(() => running.close());

const FRAMEWORK = "agreements/us-kenya-defence-cooperation-framework";

test("a record is sent as it is stored", async () => {
  const { client } = running.served;
  expect(await client.get(FRAMEWORK)).toMatchObject({ type: "agreement", signed: { date: "2023-09-25" } });
  expect(await client.get("agreements/none-such")).toBeUndefined();
});

test("a list has the records that meet the filters, sorted as asked, and a total", async () => {
  const { client } = running.served;
  const page = await client.list("pledges", { by: ["kenya", "united-states"], sort: "-date", total: true });
  expect(page.records.map(({ by }) => by)).toEqual(
    expect.arrayContaining(["actors/kenya", "actors/united-states"]),
  );
  expect(page.total).toBe(page.records.length);
});

test("pages lead to every record once", async () => {
  const ids: string[] = [];
  for await (const { id } of running.served.client.each("actors", { limit: 50 })) ids.push(id);
  const { records } = await running.served.client.stats();
  expect(new Set(ids).size).toBe(records.actors);
  expect(ids).toHaveLength(records.actors ?? 0);
});

test("the Link header leads on as the cursor in the body does", async () => {
  const first = await running.served.ask("/v1/actors?limit=2&kind=state");
  const { next } = (await first.json()) as { next: string };
  const [, address = ""] = /<([^>]+)>; rel="next"/.exec(first.headers.get("link") ?? "") ?? [];
  expect(new URLSearchParams(address.split("?")[1]).get("cursor")).toBe(next);
  const second = (await (await running.served.ask(address)).json()) as { records: { id: string }[] };
  expect(second.records).toHaveLength(2);
  expect(second.records[0]?.id).not.toBe("actors/afghanistan");
});

test("fields cut records down, and include=claims keeps their evidence", async () => {
  const { client } = running.served;
  const { records } = await client.list("agreements", {
    party: ["kenya"],
    fields: ["title", "/signed/date"],
  });
  expect(Object.keys(records[0] ?? {})).toEqual(["type", "id", "title", "signed"]);
  const response = await running.served.ask(`/v1/${FRAMEWORK}?fields=signed&include=claims`);
  expect(Object.keys((await response.json()) as object)).toEqual([
    "type",
    "id",
    "signed",
    "claims",
    "resolutions",
  ]);
});

test("a field of the model is a filter by its pointer", async () => {
  const { records } = await running.served.client.list("agreements", { "/signed/date": "2023-09-25" });
  expect(records.map(({ id }) => id)).toEqual([FRAMEWORK]);
});

test("evidence, links, history and citations stand beneath a record", async () => {
  const { client } = running.served;
  expect((await client.claims(FRAMEWORK)).claims.length).toBeGreaterThan(10);
  expect((await client.links(FRAMEWORK, { depth: 2 })).records.map(({ id }) => id)).toContain("actors/kenya");
  expect((await client.history(FRAMEWORK)).record).toBe(FRAMEWORK);
  const citing = new Set<string>();
  for await (const { record } of client.citations("articles/anadolu-2023-09-25-us-kenya")) citing.add(record);
  expect(citing).toContain(FRAMEWORK);
});

test("search, totals, timeline, disputes and releases answer", async () => {
  const { client } = running.served;
  expect((await client.search("kenya framework", { collection: "agreements" })).hits[0]?.id).toBe(FRAMEWORK);
  expect((await client.totals({ kind: ["personnel"], by: ["kenya"] })).totals[0]).toMatchObject({
    unit: "police",
    min: 1000,
  });
  const dates: string[] = [];
  for await (const { date } of client.timeline({ limit: 20, since: "2023-09" })) dates.push(date);
  expect(dates.length).toBeGreaterThan(20);
  const disputed: string[] = [];
  for await (const { path } of client.disputes()) disputed.push(path);
  expect(disputed).toContain("/status");
  expect((await client.releases()).current).toBe("0.0.0");
});

test("the map, the graph and the figures are of the records that meet the filters", async () => {
  const { ask } = running.served;
  const all = (await (await ask("/v1/map")).json()) as { features: unknown[] };
  const some = (await (await ask("/v1/map?by=kenya")).json()) as { features: unknown[] };
  expect(some.features.length).toBeLessThan(all.features.length);
  expect(await (await ask("/v1/graph?focus=actors/kenya&depth=1")).json()).toMatchObject({
    focus: "actors/kenya",
  });
  for (const name of ["map", "timeline", "network", "track"]) {
    const svg = await ask(
      `/v1/figures/${name}.svg?width=640${name === "track" ? "&id=pledges/us-haiti-mission-funding-2023" : ""}`,
    );
    expect(svg.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(await svg.text()).toMatch(/^<svg [^>]*width="640"/);
  }
});

test("each form has its media type, by suffix and by Accept", async () => {
  const { ask } = running.served;
  const forms = {
    json: "application/json",
    ndjson: "application/x-ndjson",
    csv: "text/csv",
    atom: "application/atom+xml",
  };
  for (const [suffix, type] of Object.entries(forms)) {
    const bySuffix = await ask(`/v1/pledges.${suffix}`);
    const byAccept = await ask("/v1/pledges", { headers: { accept: type } });
    expect(bySuffix.headers.get("content-type")).toContain(type);
    expect(await byAccept.text()).toBe(
      (await bySuffix.text()).replaceAll(`/v1/pledges.${suffix}`, "/v1/pledges"),
    );
  }
});

test.each(["records", "pledges", "agreements", "events", "places"])(
  "GeoJSON of %s has each record as a feature or counts it as one that no place locates",
  async (collection) => {
    const { ask, client } = running.served;
    const { records } = await client.stats();
    const answer = await ask(`/v1/${collection}.geojson?limit=1000`);
    const { features, unlocated = {} } = (await answer.json()) as {
      features: { id: string }[];
      unlocated?: Record<string, number>;
    };
    for (const name of collection === "records" ? Object.keys(records) : [collection]) {
      const drawn = features.filter(({ id }) => id.startsWith(`${name}/`)).length;
      expect([name, drawn + (unlocated[name] ?? 0)]).toEqual([name, records[name]]);
    }
  },
);

test("what is in force is counted only where the records are few or an index helps", async () => {
  const { ask } = await serving({ maxScanned: 10 });
  const refused = await ask("/v1/agreements?in-force-on=2024-01-01&total=true");
  expect([refused.status, await refused.json()]).toMatchObject([
    400,
    { code: "request/too-costly", issues: [{ parameter: "in-force-on" }] },
  ]);
  for (const query of ["in-force-on=2024-01-01", "in-force-on=2024-01-01&kind=framework&total=true"])
    expect((await ask(`/v1/agreements?${query}`)).status).toBe(200);
});

test.each([
  ["pledges/kenya-police-haiti-202", "pledges/kenya-police-haiti-2023"],
  ["actors/kenia", "actors/kenya"],
  ["actors/keyna", "actors/kenya"],
  ["actors/austin", "actors/lloyd-austin"],
  ["articles/anadolu-2023-09-25-us-keny", "articles/anadolu-2023-09-25-us-kenya"],
  ["agreements/us-kenya-defense-cooperation-framework", "agreements/us-kenya-defence-cooperation-framework"],
])("where there is no %s, the record most like it is suggested", async (id, suggestion) => {
  const answer = await running.served.ask(`/v1/${id}`);
  expect([answer.status, await answer.json()]).toMatchObject([404, { issues: [{ suggestion }] }]);
});

test("a condition on a field that is called otherwise, or is wrong, leads to the parameter field", async () => {
  const issueOf = async (query: string) => {
    const { issues } = (await (await running.served.ask(`/v1/pledges?${query}`)).json()) as {
      issues: object[];
    };
    return issues[0];
  };
  expect(await issueOf("filter=/promise/count>=500")).toMatchObject({
    parameter: "filter",
    suggestion: "field",
  });
  expect(await issueOf("field=/promise/cuont>=500")).toMatchObject({
    code: "filter/unknown-field",
    parameter: "field",
  });
});

test("a figure takes a slug where one record has it", async () => {
  const { ask } = running.served;
  const same = async (short: string, whole: string) =>
    expect(await (await ask(short)).text()).toBe(await (await ask(whole)).text());
  await same("/v1/figures/network.svg?focus=kenya", "/v1/figures/network.svg?focus=actors/kenya");
  await same(
    "/v1/figures/track.svg?id=kenya-police-haiti-2023",
    "/v1/figures/track.svg?id=pledges/kenya-police-haiti-2023",
  );
  expect((await ask("/v1/graph?focus=kenya")).status).toBe(200);
  for (const id of ["nobody-at-all", "nothing/at-all"]) {
    const answer = await ask(`/v1/figures/track.svg?id=${id}`);
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: "record/not-found" }]);
  }
});
