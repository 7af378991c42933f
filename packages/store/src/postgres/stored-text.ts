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
