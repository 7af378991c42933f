import { expect, test } from "vitest";
import { serving } from "../testing/running.ts";

const RECORD = "/v1/agreements/us-kenya-defence-cooperation-framework";

/** What an answer says, without what belongs to one request. */
async function told(response: Response): Promise<unknown> {
  const headers = Object.fromEntries(
    [...response.headers].filter(
      ([name]) => !["date", "x-request-id", "connection", "keep-alive"].includes(name),
    ),
  );
  return { status: response.status, headers, body: await response.text() };
}

test.for(["", ".csv", "?fields=title", "/claims"])(
  "an answer that is kept is the same as when it was put together: %s",
  async (rest) => {
    const { ask } = await serving();
    const first = await told(await ask(RECORD + rest));
    expect(await told(await ask(RECORD + rest))).toEqual(first);
    const head = await ask(RECORD + rest, { method: "HEAD" });
    expect(await told(head)).toEqual({ ...(first as object), body: "" });
  },
);

test("a kept answer is counted and has an id of its own, and a given id is kept", async () => {
  const { ask } = await serving();
  const ids = new Set<string | null>();
  for (let round = 0; round < 3; round += 1) ids.add((await ask(RECORD)).headers.get("x-request-id"));
  expect(ids.size).toBe(3);
  const given = await ask(RECORD, { headers: { "x-request-id": "mine-1" } });
  expect(given.headers.get("x-request-id")).toBe("mine-1");
  expect(await (await ask("/metrics")).text()).toMatch(
    /duration_seconds_count\{route="\/v1\/agreements\/:slug",method="GET",status="200"\} 4/,
  );
});

test("weaker conditions and a form that is not there are judged as on the first time", async () => {
  const { ask } = await serving();
  const etag = (await ask(RECORD)).headers.get("etag") ?? "";
  for (const [headers, status] of [
    [{ "if-none-match": etag }, 304],
    [{ "if-none-match": "*" }, 304],
    [{ "if-none-match": '"other"' }, 200],
    [{ "if-modified-since": "Thu, 01 Jan 1970 00:00:00 GMT" }, 200],
    [{ accept: "image/png" }, 406],
  ] as const) {
    for (let round = 0; round < 2; round += 1) expect((await ask(RECORD, { headers })).status).toBe(status);
  }
});

test("with a limit of rate kept answers count towards it, and say what is left as others do", async () => {
  const { ask } = await serving({ rateLimit: 4 });
  const told: unknown[] = [];
  for (const path of [RECORD, RECORD, "/v1/stats", RECORD, RECORD, "/v1/stats"]) {
    const { status, headers } = await ask(path);
    told.push([status, headers.get("ratelimit-limit"), headers.get("ratelimit-remaining")]);
    expect(Number(headers.get("ratelimit-reset"))).toBeGreaterThan(0);
  }
  expect(told).toEqual([
    [200, "4", "3"],
    [200, "4", "2"],
    [200, "4", "1"],
    [200, "4", "0"],
    [429, "4", "0"],
    [429, "4", "0"],
  ]);
});
