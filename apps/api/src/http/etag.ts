import { hash } from "node:crypto";

/** A strong validator of what an address gives in a release, in one media type and encoding: no answer is needed to make it. */
export function etagOf(digest: string, address: string, mediaType: string, encoding: string): string {
  return `"${hash("sha256", `${digest}\n${address}\n${mediaType}\n${encoding}`, "base64url").slice(0, 27)}"`;
}

/** Whether an `If-None-Match` names the validator (RFC 9110, 13.1.2: compared weakly). */
export function isMatching(condition: string, etag: string): boolean {
  return condition === etag || condition.split(",").some((each) => each.trim().replace(/^W\//, "") === etag);
}
