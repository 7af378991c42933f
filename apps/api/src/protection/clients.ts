import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import proxyAddr from "@fastify/proxy-addr";
import { Address6 } from "ip-address";
import { LRUCache } from "lru-cache";

/** Whether the address that is `hop` steps before the API is that of a proxy of ours; its connection is the step 0. */
export type IsProxy = (address: string, hop: number) => boolean;

export function proxies(trustProxy: number): IsProxy {
  return (_address, hop) => hop < trustProxy;
}

/** A network of IPv6 is one client: who has one has all its addresses. */
const CLIENT_BITS = 64;
const MOST_KNOWN = 10_000;

/** Names the client that a request is from, as far as it can be known. */
export function clientNames(trustProxy: number): (request: IncomingMessage) => string {
  const isProxy = proxies(trustProxy);
  const known = new LRUCache<string, string>({ max: MOST_KNOWN });
  return (request) => {
    const address =
      trustProxy === 0 ? (request.socket.remoteAddress ?? "") : proxyAddr(request as never, isProxy);
    const name = known.get(address) ?? nameOf(address);
    known.set(address, name);
    return name;
  };
}

function nameOf(address: string): string {
  if (!isIPv6(address)) return address.toLowerCase();
  const parsed = new Address6(address);
  if (parsed.isMapped4()) return parsed.to4().correctForm();
  return new Address6(`${address.replace(/%.*$/, "")}/${CLIENT_BITS}`).startAddress().correctForm();
}
