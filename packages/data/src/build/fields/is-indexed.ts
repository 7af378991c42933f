import type { Field } from "../../fields/field.ts";

/** Codes that people look records up by; other text is found by searching, or record by record. */
const INDEXED_TEXT: ReadonlySet<string> = new Set([
  "/language",
  "/identifiers/iso2",
  "/identifiers/iso3",
  "/identifiers/m49",
  "/identifiers/wikidata",
  "/promise/currency",
  "/promise/value/currency",
]);

/** What of the evidence has a filter of its own. */
const INDEXED_EVIDENCE: ReadonlySet<string> = new Set([
  "/claims/anchors/source",
  "/claims/speaker",
  "/resolutions/method",
  "/resolutions/supportedBy",
]);

const EVIDENCE = /^\/(claims|resolutions|references)\//;

/** Of how a text is identified, nobody asks for many records at once. */
const UNASKED = /^\/(blocks\/(kind|words|characters)|fingerprint\/.*|type)$/;

/** Whether the index keeps a field: what is short and asked for, so that the file stays small beside its records. */
export function isIndexed({ pointer, type }: Pick<Field, "pointer" | "type">): boolean {
  if (EVIDENCE.test(pointer)) return INDEXED_EVIDENCE.has(pointer);
  if (type === "text") return INDEXED_TEXT.has(pointer);
  return !UNASKED.test(pointer);
}
