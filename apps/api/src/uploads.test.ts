import { gzipSync } from "node:zlib";
import { type Article, agreements, articles, claimsFor } from "@org/defense-pact-data";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serving, startServing } from "./testing/running.ts";

let running: Awaited<ReturnType<typeof startServing>>;
beforeAll(async () => {
  running = await startServing();
});
afterAll(() => running.close());

const NDJSON = "application/x-ndjson";
const bad = { ...structuredClone(agreements[1]), id: "agreements/mine", status: "agreed" };

test("records are judged as their media type says, and the findings come before the summary", async () => {
  const validating = await running.served.client.validate(`${JSON.stringify(bad)}\n`);
  const codes: string[] = [];
  for await (const { code } of validating) codes.push(code);
  expect(codes).toContain("schema/unknown-term");
  expect(await validating.summary).toMatchObject({ ok: false, checked: 1 });
});

test("JSON, YAML and CSV are judged too, packed or not", async () => {
  const csv = "type,id,name,kind\nactor,actors/x,X,stat\n";
  const bodies = [
    ["application/json", JSON.stringify([bad])],
    ["application/yaml", "type: actor\nid: actors/x\nname: X\nkind: stat\nclaims: []\n"],
    ["text/csv", csv],
  ] as const;
  for (const [type, body] of bodies) {
    const plain = await post("/v1/validate", body, { "content-type": type });
    const packed = await post("/v1/validate", gzipSync(body), {
      "content-type": `${type}; charset=utf-8`,
      "content-encoding": "gzip",
    });
    const answer = await plain.json();
    expect(answer).toMatchObject({
      ok: false,
      findings: [expect.objectContaining({ code: "schema/unknown-term" })],
    });
    expect(await packed.json()).toEqual(answer);
  }
});

test("findings are sent while the upload is still coming in", async () => {
  let more: (line: string) => void = () => {};
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      more = (line) => controller.enqueue(new TextEncoder().encode(line));
      end = () => controller.close();
    },
  });
  const line = `${JSON.stringify({ ...bad, padding: "x".repeat(1000) })}\n`;
  more(line.repeat(500));
  const answer = await fetch(`${running.served.base}/v1/validate?rules=none&max-findings=5000`, {
    method: "POST",
    body,
    headers: { "content-type": NDJSON, accept: NDJSON },
    duplex: "half",
  } as RequestInit);
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  expect((await reader.read()).value?.length).toBeGreaterThan(0);
  end();
  let text = "";
  for (let next = await reader.read(); !next.done; next = await reader.read())
    text += Buffer.from(next.value).toString();
  expect(text).toContain('"checked":500');
});

test("the options of a validation are checked", async () => {
  const answer = await post("/v1/validate?rules=some&max-findings=0&colection=actors", "", {
    "content-type": NDJSON,
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    issues: [{ parameter: "rules" }, { parameter: "max-findings" }, { suggestion: "collection" }],
  });
});

test("a body of a kind that is not taken is refused with those that are", async () => {
  const answer = await post("/v1/validate", "<x/>", { "content-type": "text/xml" });
  expect([answer.status, await answer.json()]).toMatchObject([
    415,
    { code: "request/unsupported-media-type", issues: [{ suggestion: expect.stringContaining("text/csv") }] },
  ]);
  expect(
    (await post("/v1/validate", "x", { "content-type": NDJSON, "content-encoding": "zstd-9" })).status,
  ).toBe(415);
});

test("a text is held against an article's fingerprint and anchors", async () => {
  const article = articles.find(({ blocks }) => (blocks?.length ?? 0) > 0) as Article;
  const quoted = claimsFor("agreements/us-kenya-defence-cooperation-framework")
    .flatMap(({ anchors }) => anchors)
    .find(({ source }) => source === article.id);
  const verification = await running.served.client.verify(
    article.id,
    `Some text. ${quoted?.fragment ?? ""}\n`,
  );
  expect(verification).toMatchObject({ article: article.id, text: "changed" });
  expect(verification.anchors.map(({ state }) => state)).toEqual(expect.arrayContaining(["missing"]));
  await expect(running.served.client.verify("articles/none", "x")).rejects.toMatchObject({
    code: "record/not-found",
    status: 404,
  });
  expect(
    (
      await post("/v1/verify?article=anadolu-2023-09-25-us-kenya", Buffer.from([0xff, 0xfe, 0xfd]), {
        "content-type": "text/plain",
      })
    ).status,
  ).toBe(400);
});

test("a bomb is cut off at the limit of what it unpacks to", async () => {
  const small = await serving({ maxDocumentBytes: 100_000, maxStreamBytes: 200_000 });
  const bomb = gzipSync(Buffer.alloc(50_000_000, 0x20));
  for (const [path, type] of [
    ["/v1/verify?article=anadolu-2023-09-25-us-kenya", "text/plain"],
    ["/v1/validate", "application/json"],
    ["/v1/validate", NDJSON],
  ] as const) {
    const answer = await small.ask(path, {
      method: "POST",
      body: bomb,
      headers: { "content-type": type, "content-encoding": "gzip" },
    });
    const text = await answer.text();
    expect(
      answer.status === 413 || text.includes("request/too-large") || text.includes("input/unreadable"),
    ).toBe(true);
  }
  expect(
    (
      await small.ask("/v1/verify?article=x", {
        method: "POST",
        body: "x".repeat(200_000),
        headers: { "content-type": "text/plain" },
      })
    ).status,
  ).toBe(413);
});

test("more uploads than may be judged at once are refused, and the next one is taken again", async () => {
  const one = await serving({ maxUploads: 1 });
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("\n"));
      end = () => controller.close();
    },
  });
  const headers = { "content-type": NDJSON };
  const first = fetch(`${one.base}/v1/validate`, {
    method: "POST",
    body,
    headers,
    duplex: "half",
  } as RequestInit);
  await expect
    .poll(async () => (await one.ask("/v1/validate", { method: "POST", body: "", headers })).status)
    .toBe(503);
  end();
  expect((await first).status).toBe(200);
  await (await first).text();
  await expect
    .poll(async () => (await one.ask("/v1/validate", { method: "POST", body: "{}\n", headers })).status)
    .toBe(200);
});

function post(
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
): Promise<Response> {
  return running.served.ask(path, { method: "POST", body, headers });
}

test("an article's text becomes proposals, each with its words, and an empty one is refused", async () => {
  const text = "Harbour talks\nThe White House\nMay 14, 2031\n\nNorway today pledged $5 million to Latvia.";
  const { article, proposals } = await running.served.client.draft(text, {
    url: "https://example.org/harbour",
  });
  expect(article).toMatchObject({ published: "2031-05-14", url: "https://example.org/harbour" });
  const pledge = proposals.find(({ record }) => record.id.startsWith("pledges/"));
  expect(pledge).toMatchObject({
    record: { by: "actors/norway", to: [{ target: "actors/latvia" }] },
    findings: [],
  });
  expect((await post("/v1/draft", " ", { "content-type": "text/plain" })).status).toBe(400);
  expect((await post("/v1/draft", "x".repeat(200_001), { "content-type": "text/plain" })).status).toBe(413);
});
