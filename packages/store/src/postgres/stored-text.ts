import { createHash } from "node:crypto";

/**
 * Text as PostgreSQL can hold it: it refuses U+0000. The order of texts stays what it was, and no two become one.
 * Records themselves need none of this: JSON writes U+0000 as an escape.
 */
export function storedText(text: string): string {
  return text.replaceAll("\u0001", "\u0001\u0002").replaceAll("\0", "\u0001\u0001");
}

/** What `storedText` was made of. */
export function givenText(text: string): string {
  return text.replaceAll("\u0001\u0001", "\0").replaceAll("\u0001\u0002", "\u0001");
}

/** PostgreSQL refuses an entry of an index beyond 2.7 kB; a character takes up to three bytes. */
const MAX_INDEXED = 600;
const KEPT = 500;

/**
 * A text as an index can hold it: a long one is its beginning and its digest. Equal texts stay equal and others stay
 * apart; long ones stand in their order by their first 500 characters. Done twice, it is the same as once.
 */
export function indexedText(text: string): string {
  if (text.length <= MAX_INDEXED) return storedText(text);
  return storedText(text.slice(0, KEPT) + createHash("sha256").update(text).digest("hex"));
}
