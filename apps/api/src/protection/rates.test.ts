import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { configOf } from "../config/read-config.ts";
import { serving } from "../testing/running.ts";
import { clientNames } from "./clients.ts";
import { MINUTE_MS, ratesOf } from "./rates.ts";

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } }) as unknown as IncomingMessage;

test("a client is its address, or its network where that is of IPv6", () => {
  const name = clientNames(0);
  expect(name(from("203.0.113.7", "198.51.100.1"))).toBe("203.0.113.7");
  expect(name(from("::ffff:203.0.113.7"))).toBe("203.0.113.7");
  expect(name(from("2001:db8:1:2:3::4"))).toBe(name(from("2001:db8:1:2:ffff::")));
  expect(name(from("2001:db8:1:2::"))).not.toBe(name(from("2001:db8:1:3::")));
  expect(name(from("fe80::1%eth0"))).toBe("fe80::");
});

test("of what is said to have been forwarded, only what our own proxies say is believed", () => {
  const said = "192.0.2.66, 203.0.113.7, 10.0.0.2";
  const names = [0, 1, 2, 9].map((proxies) => clientNames(proxies)(from("10.0.0.1", said)));
  expect(names).toEqual(["10.0.0.1", "10.0.0.2", "203.0.113.7", "192.0.2.66"]);
});

test("who says to be another client at each request is limited all the same", async () => {
  const { ask } = await serving({ rateLimit: 3, trustProxy: 1 });
  const statuses: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const headers = { "x-forwarded-for": `192.0.2.${round}, 203.0.113.7` };
    statuses.push((await ask("/v1/stats", { headers })).status);
  }
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  expect((await ask("/v1/stats", { headers: { "x-forwarded-for": "203.0.113.8" } })).status).toBe(200);
});

test("a client that has used up its minute has a new one when that is over, and no other is held back", () => {
  let now = 1000;
  const rates = ratesOf(configOf({ rateLimit: 2 }), () => now);
  expect([1, 2, 3].map(() => rates.count("a").current)).toEqual([1, 2, 3]);
  now += MINUTE_MS - 1;
  expect(rates.count("a")).toEqual({ current: 4, ttl: 1 });
  expect(rates.count("b").current).toBe(1);
  now += 1;
  expect(rates.count("a")).toEqual({ current: 1, ttl: MINUTE_MS });
});
