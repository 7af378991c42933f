import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import type { Config } from "../config/settings.ts";
import { clientNames } from "./clients.ts";

/** How often a client has asked in its minute. */
export interface Rate {
  current: number;
  /** When its minute is over, in ms of `now`. */
  end: number;
}

/** So many clients are remembered; the one that was not heard of for longest is forgotten first. */
const MOST_CLIENTS = 50_000;
export const MINUTE_MS = 60_000;

/** Counts requests by client; shared by all that answers them. */
export interface Rates {
  readonly most: number;
  nameOf(request: IncomingMessage): string;
  count(client: string): { readonly current: number; readonly ttl: number };
}

export function ratesOf({ rateLimit: most, trustProxy }: Config, now: () => number = Date.now): Rates {
  const clients = new LRUCache<string, Rate>({ max: MOST_CLIENTS });
  return {
    most,
    nameOf: clientNames(trustProxy),
    count(client) {
      const time = now();
      const known = clients.get(client);
      const rate = known !== undefined && known.end > time ? known : { current: 0, end: time + MINUTE_MS };
      if (rate !== known) clients.set(client, rate);
      rate.current += 1;
      return { current: rate.current, ttl: rate.end - time };
    },
  };
}
