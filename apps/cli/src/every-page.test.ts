import { expect, test } from "vitest";
import { everyPage } from "./every-page.ts";

/** 2,500 numbers in pages, and the limits that were asked for. */
function numbers() {
  const limits: number[] = [];
  const ask = async ({ limit, cursor }: { limit: number; cursor?: string }) => {
    limits.push(limit);
    const first = Number(cursor ?? 0);
    const found = Array.from({ length: Math.min(limit, 2500 - first) }, (_, at) => first + at);
    const next = first + found.length;
    return { found, next: next < 2500 ? String(next) : undefined };
  };
  return { ask, limits };
}

async function listOf(found: AsyncIterable<number>): Promise<number[]> {
  const list: number[] = [];
  for await (const each of found) list.push(each);
  return list;
}

test("all pages are read, each once", async () => {
  const { ask, limits } = numbers();
  expect(await listOf(everyPage(ask))).toEqual(Array.from({ length: 2500 }, (_, at) => at));
  expect(limits).toEqual([1000, 1000, 1000]);
});

test("a limit ends within a page, and no further page is asked for", async () => {
  const { ask, limits } = numbers();
  expect(await listOf(everyPage(ask, 1200))).toHaveLength(1200);
  expect(limits).toEqual([1000, 200]);
});
