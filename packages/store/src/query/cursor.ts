import { createHash } from "node:crypto";
import { StoreError } from "../errors.ts";

/** The last record of a page: what the next one begins after. */
export interface Position {
  /** Of the field that is sorted by; undefined among the records that have none, which stand last. */
  readonly key: string | number | undefined;
  /** The record's place in the dataset. */
  readonly seq: number;
  /** Tells apart what one record has at one key: the path of a moment. */
  readonly value?: string;
}

/** Names a query at a release; a cursor of another one is refused. */
export function fingerprintOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 16);
}

/** Infinities, which JSON has no word for, are written as text. */
export function encodeCursor({ key, seq, value }: Position, fingerprint: string): string {
  const written = key === undefined ? [] : [typeof key === "number" ? "n" : "t", String(key), value ?? ""];
  return Buffer.from(JSON.stringify([fingerprint, seq, ...written])).toString("base64url");
}

/** @throws StoreError `query/bad-cursor` or `query/stale-cursor`. */
export function decodeCursor(cursor: string, fingerprint: string): Position {
  const position = cursor.length > 2000 ? undefined : read(cursor);
  if (position === undefined) {
    const message = "The cursor is not one that this store gave out.";
    throw new StoreError([{ code: "query/bad-cursor", parameter: "cursor", message }]);
  }
  if (position.fingerprint === fingerprint) return position;
  const message = "The cursor belongs to another query or another release: begin again without it.";
  throw new StoreError([{ code: "query/stale-cursor", parameter: "cursor", message }]);
}

function read(cursor: string): (Position & { readonly fingerprint: string }) | undefined {
  const parts = parsed(Buffer.from(cursor, "base64url").toString());
  if (!Array.isArray(parts) || !(parts.length === 2 || parts.length === 5)) return undefined;
  const [fingerprint, seq, type, text, value] = parts as unknown[];
  if (typeof fingerprint !== "string" || !Number.isSafeInteger(seq)) return undefined;
  const place = { fingerprint, seq: seq as number };
  if (parts.length === 2) return { ...place, key: undefined };
  if (typeof text !== "string" || typeof value !== "string" || (type !== "n" && type !== "t"))
    return undefined;
  const key = type === "n" ? Number(text) : text;
  return Number.isNaN(key) ? undefined : { ...place, key, value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
