import { expect, test } from "vitest";
import { closed, connection, say } from "../testing/bytes.ts";
import { peakMemory } from "../testing/memory.ts";
import { serving } from "../testing/running.ts";

const MIB = 2 ** 20;
const MOST_MIB = 300;
const NDJSON = "application/x-ndjson";

/** How often others are answered, until they need not be any more. */
async function othersAnswered(ask: (path: string) => Promise<Response>, until: Promise<unknown>) {
  let answered = 0;
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  until.then(end, end);
  while (!isOver) {
    expect((await ask("/v1/stats")).status).toBe(200);
    answered += 1;
  }
  return answered;
}

test.each([
  ["empty lines", "\n".repeat(16 * MIB), "input/empty"],
  ["one line", "x".repeat(16 * MIB), "input/line-too-long"],
] as const)("16 MiB of %s are judged, and others have their turn meanwhile", async (_name, body, code) => {
  const { ask } = await serving();
  const peak = peakMemory();
  const judged = ask("/v1/validate", { method: "POST", body, headers: { "content-type": NDJSON } });
  expect(await othersAnswered(ask, judged)).toBeGreaterThan(20);
  const answer = await judged;
  expect([answer.status, await answer.json()]).toMatchObject([
    200,
    { ok: false, findings: [{ code }], checked: 0, counts: { errors: 1 } },
  ]);
  expect(peak.grownMiB()).toBeLessThan(MOST_MIB);
});

/** Each line is a finding: judging them takes longer than a request may. */
const LETTERS = Buffer.from("x\n".repeat(8 * MIB));
const head = (more: string) =>
  `POST /v1/validate?${more} HTTP/1.1\r\nHost: x\r\nContent-Type: ${NDJSON}\r\nAccept: ${NDJSON}\r\nContent-Length: ${LETTERS.length}\r\n\r\n`;

test("several uploads of lines of one letter end in time, and no answer is spoiled by that", async () => {
  const { base, ask } = await serving({ headersTimeoutMs: 10_000, requestTimeoutMs: 10_000 });
  const peak = peakMemory();
  const all = Promise.all(
    Array.from({ length: 4 }, () =>
      say(base, Buffer.concat([Buffer.from(head("max-findings=10")), LETTERS])),
    ),
  );
  expect(await othersAnswered(ask, all)).toBeGreaterThan(0);
  for (const text of await all) expect(text.match(/HTTP\/1\.1 \d+/g)?.length).toBeLessThanOrEqual(1);
  // Who sends is this process too: each has a copy of 16 MiB, and another on its way.
  expect(peak.grownMiB()).toBeLessThan(MOST_MIB + 4 * 32);
  await expect.poll(async () => await (await ask("/metrics")).text()).toMatch(/http_requests_in_flight 1\b/);
});

test("findings that are not read are not piled up, and their upload ends in time", async () => {
  const { base, ask } = await serving({ headersTimeoutMs: 10_000, requestTimeoutMs: 10_000 });
  const peak = peakMemory();
  const socket = connection(base);
  socket.pause();
  socket.write(head("max-findings=100000"));
  socket.write(LETTERS);
  expect(await othersAnswered(ask, closed(socket))).toBeGreaterThan(0);
  expect(peak.grownMiB()).toBeLessThan(MOST_MIB);
  await expect.poll(async () => await (await ask("/metrics")).text()).toMatch(/http_requests_in_flight 1\b/);
});
