import { EDTF_PATTERN } from "../../dates/index.ts";

/**
 * Short cuts by the source of the pattern that they imply: a predicate of `predicates.ts`, true only of texts that
 * the pattern matches. A pattern that changes by a character is no longer in the table and is asked by itself.
 */
export const SHORT_CUTS: ReadonlyMap<string, string> = new Map([
  ["^[a-z0-9]+(-[a-z0-9]+)*$", "isShortSlug"],
  ["^(\\/([^/~]|~[01])+)+$", "isPlainPointer"],
  ["^[0-9a-f]{64}$", "isSha256"],
  ["\\S", "startsVisible"],
  [new RegExp(EDTF_PATTERN).source, "isPlainDay"],
]);
