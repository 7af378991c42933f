import type { IncomingMessage } from "node:http";
import { type FormName, formOfSuffix } from "../forms/forms.ts";

/** What operators and tools ask, beside the dataset's own addresses. */
export const OPERATIONS = ["/healthz", "/readyz", "/metrics", "/openapi.json", "/v1/openapi.json"] as const;

/** What an address says beside its path: a release, and a form. */
export interface Address {
  /** Of `/v1@1.2.0/…`: the release asked for. */
  readonly version?: string;
  /** Of `/v1/pledges.csv`: the form asked for, whatever is accepted. */
  readonly suffix?: FormName;
}

const NOTHING: Address = {};
const addresses = new WeakMap<IncomingMessage, Address>();

/** What `rewriteUrl` has read from a request's address. */
export function addressOf(request: IncomingMessage): Address {
  return addresses.get(request) ?? NOTHING;
}

/**
 * The address by which a request is routed: `/v1@1.2.0/pledges.csv?x` becomes `/v1/pledges?x`; what was taken out is
 * kept for `addressOf`.
 */
export function rewriteUrl(request: IncomingMessage): string {
  const url = request.url ?? "/";
  if (!url.startsWith("/v1")) return url;
  const { path, version, suffix } = splitAddress(url);
  if (version === undefined && suffix === undefined) return url;
  addresses.set(request, {
    ...(version !== undefined && { version }),
    ...(suffix !== undefined && { suffix }),
  });
  return path;
}

/** What an address begins with, as it was asked: `/v1`, or `/v1@1.2.0`. */
export function rootOf(url: string): string {
  return /^\/v1(?:@[^/?]*)?/.exec(url)?.[0] ?? "/v1";
}

/** Paths whose dot is a part of their name. */
const NAMED_WITH_A_DOT = /^\/v1\/(?:openapi\.json|feed\.atom|figures\/|docs\/)/;

export function splitAddress(url: string): Address & { readonly path: string } {
  const [, version, rest = ""] = /^\/v1@([^/?]*)(.*)$/s.exec(url) ?? [];
  const path = version === undefined ? url : `/v1${rest}`;
  const end = path.indexOf("?");
  const name = end < 0 ? path : path.slice(0, end);
  const dot = name.lastIndexOf(".");
  const suffix =
    dot > name.lastIndexOf("/") + 1 && !NAMED_WITH_A_DOT.test(name)
      ? formOfSuffix(name.slice(dot + 1))
      : undefined;
  return {
    path: suffix === undefined ? path : name.slice(0, dot) + (end < 0 ? "" : path.slice(end)),
    ...(version !== undefined && { version: decoded(version) }),
    ...(suffix !== undefined && { suffix }),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether an address is the API's and not the site's: those beneath `/v1`, and what operators ask. */
export function isOfApi(path: string): boolean {
  return path.startsWith("/v1") || OPERATIONS.some((own) => path === own || path.startsWith(`${own}/`));
}
