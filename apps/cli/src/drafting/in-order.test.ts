import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

/** Steps that end when they are told to. */
function steps() {
  const end = new Map<number, (value: string) => void>();
  const fail = new Map<number, (error: Error) => void>();
  const begun: number[] = [];
  const step = (one: number) => {
    begun.push(one);
    return new Promise<string>((resolve, reject) => {
      end.set(one, resolve);
      fail.set(one, reject);
    });
  };
  return { begun, end, fail, step };
}

/** Lets everything go as far as it can. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

async function* counted(to: number) {
  for (let one = 1; one <= to; one += 1) yield one;
}

test("results come in the order of the input, and no more is begun than may be under way", async () => {
  const { begun, end, step } = steps();
  const all = Readable.from(inOrder(counted(4), 2, step)).toArray();
  await settle();
  expect(begun).toEqual([1, 2]);
  end.get(2)?.("second");
  await settle();
  expect(begun).toEqual([1, 2]);
  end.get(1)?.("first");
  await settle();
  expect(begun).toEqual([1, 2, 3, 4]);
  end.get(4)?.("fourth");
  end.get(3)?.("third");
  expect(await all).toEqual(["first", "second", "third", "fourth"]);
});

test("a result is handed out while the input has not gone on", async () => {
  const { end, step } = steps();
  const input = (async function* () {
    yield 1;
    await new Promise(() => {});
  })();
  const results = inOrder(input, 8, step);
  const first = results.next();
  await settle();
  end.get(1)?.("first");
  expect(await first).toEqual({ done: false, value: "first" });
});

test("a step that fails, fails when its turn comes", async () => {
  const { end, fail, step } = steps();
  const results = inOrder(counted(2), 2, step);
  const first = results.next();
  await settle();
  fail.get(2)?.(new Error("no"));
  await settle();
  end.get(1)?.("first");
  expect(await first).toEqual({ done: false, value: "first" });
  await expect(results.next()).rejects.toThrow("no");
});
