import { Worker } from "node:worker_threads";
import { afterEach, expect, test } from "vitest";
import { DraftWorkers } from "./draft-workers.ts";

let workers: DraftWorkers | undefined;
afterEach(() => workers?.close());

/** Threads that answer a line with itself, unless it says how they end. */
const MORTAL = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (line) => {
    if (line === "exit") process.exit(7);
    if (line === "throw") throw new Error("out of its depth");
    if (line === "fill") for (let all = []; ; ) all.push(new Array(100_000).fill(all.length));
    parentPort.postMessage({ records: 1, ndjson: line });
  });
  parentPort.postMessage("ready");
`;

const mortal = () => new Worker(MORTAL, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } });

test.each([
  ["exit", "the thread that drafted it ended: it exited with 7"],
  ["throw", "the thread that drafted it ended: out of its depth"],
  ["fill", /ended: .*memory/],
])("a thread that ends (%s) gives up its line alone, and another takes its place", async (end, why) => {
  workers = new DraftWorkers(2, mortal);
  const lines = ["a", end, "b", end, "c", end, "d"];
  const problem = typeof why === "string" ? why : expect.stringMatching(why);
  expect(await Promise.all(lines.map((line) => workers?.draft(line)))).toEqual(
    lines.map((line) => (line === end ? { problem } : { records: 1, ndjson: line })),
  );
});

test("where no thread can begin, the run fails and says why", async () => {
  workers = new DraftWorkers(2, () => new Worker("throw new Error('no disk')", { eval: true }));
  await expect(Promise.all(["a", "b", "c"].map((line) => workers?.draft(line)))).rejects.toThrow(
    "no thread for drafting could begin: no disk",
  );
});
