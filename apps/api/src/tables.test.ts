import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServing } from "./testing/running.ts";

let running: Awaited<ReturnType<typeof startServing>>;
beforeAll(async () => {
  running = await startServing();
});
afterAll(() => running.close());

type Row = Readonly<Record<string, string>>;

async function both(address: string, query: string) {
  const { ask } = running.served;
  const [table, answer] = await Promise.all([ask(`${address}.csv${query}`), ask(`${address}.json${query}`)]);
  expect(table.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
  const rows = parse(await table.text(), { columns: true, record_delimiter: "\r\n" }) as unknown as Row[];
  return { rows, table, answer: (await answer.json()) as Readonly<Record<string, readonly never[]>> };
}

test("totals in CSV have a row for each total, then one for each pledge that none counts", async () => {
  const { rows, answer } = await both("/v1/totals", "");
  const { totals = [], uncounted = [] } = answer as unknown as Record<
    string,
    { kind: string; min: number; max: number | null; counted: string[]; leftOut: unknown[] }[]
  >;
  expect(uncounted.length).toBeGreaterThan(0);
  expect(
    rows.map(({ kind, min, max, counted, leftOut }) => [
      kind,
      min,
      max,
      counted,
      JSON.parse(leftOut || "[]"),
    ]),
  ).toEqual([
    ...totals.map((one) => [
      one.kind,
      String(one.min),
      String(one.max ?? ""),
      one.counted.join(";"),
      one.leftOut,
    ]),
    ...uncounted.map((one) => ["", "", "", "", [one]]),
  ]);
});

test("a timeline in CSV has a row for each fact, and its next page in the Link header", async () => {
  const { rows, table, answer } = await both("/v1/timeline", "?limit=20&since=2023-09");
  const facts = (answer.entries ?? []) as readonly Row[];
  expect(rows.map(({ id, date, what, path }) => [id, date, what, path])).toEqual(
    facts.map(({ id, date, what, path }) => [id, date, what, path]),
  );
  expect(table.headers.get("link")).toMatch(/^<\/v1\/timeline\.csv\?.*cursor=.*>; rel="next"$/);
});

test("hits in CSV have their text in one cell, what matches between « and »", async () => {
  const { rows, answer } = await both("/v1/search", "?q=kenya&limit=10");
  const hits = (answer.hits ?? []) as readonly {
    id: string;
    words: string[];
    excerpt: { text: string; isMatch: boolean }[];
  }[];
  expect(rows.map(({ id, words }) => [id, words])).toEqual(
    hits.map(({ id, words }) => [id, words.join(";")]),
  );
  expect(rows.map(({ excerpt = "" }) => excerpt.replaceAll(/[«»]/g, ""))).toEqual(
    hits.map(({ excerpt }) =>
      excerpt
        .map(({ text }) => text)
        .join("")
        .replaceAll(/[«»]/g, ""),
    ),
  );
  expect(rows.every(({ excerpt = "" }) => /«kenya/i.test(excerpt))).toBe(true);
});
