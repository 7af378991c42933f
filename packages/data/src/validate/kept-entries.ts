import type { DatasetRecord, Redirect } from "../../types/index.d.ts";
import type { Origin } from "../formats/index.ts";
import { type Index, memoryIndex } from "../rules/index.ts";

/** A record or redirect that awaits the rules that look at several, with what a finding needs. */
export interface KeptEntry {
  readonly value: DatasetRecord | Redirect;
  readonly isRedirect: boolean;
  readonly origin: Origin;
  readonly step: number;
  /** Its number in its input, from 1. */
  readonly entry: number;
  readonly file: string | undefined;
}

/**
 * The entries kept in memory until all have been read; all are given up where more are streamed than may be kept.
 * Of a streamed entry only the text is kept, a third of what the value takes, and parsed again at the end.
 */
export class KeptEntries {
  readonly #maxStreamed: number;
  #streamed = 0;
  #entries: (Omit<KeptEntry, "value"> & { readonly value: KeptEntry["value"] | undefined })[] | undefined;
  #failedIds = new Set<string>();

  /** With `undefined`, nothing is kept. */
  constructor(maxStreamed: number | undefined) {
    this.#maxStreamed = maxStreamed ?? 0;
    this.#entries = maxStreamed === undefined ? undefined : [];
  }

  /** Whether entries are still kept. */
  get isOpen(): boolean {
    return this.#entries !== undefined;
  }

  add({ value, ...entry }: Omit<KeptEntry, "origin">, origin: Origin): void {
    if (this.#entries === undefined || !this.#hasRoomFor(origin)) return;
    const isText = origin.text !== undefined && !origin.isHeld;
    this.#entries.push({ ...entry, value: isText ? undefined : value, origin: origin.keep() });
  }

  /** An id whose record failed the schema: references to it are not dangling, though no rule sees the record. */
  addFailed(id: string, origin: Origin): void {
    if (this.#entries !== undefined && this.#hasRoomFor(origin)) this.#failedIds.add(id);
  }

  isFailed(id: unknown): boolean {
    return typeof id === "string" && this.#failedIds.has(id);
  }

  #hasRoomFor(origin: Origin): boolean {
    if (origin.isHeld || ++this.#streamed <= this.#maxStreamed) return true;
    this.#entries = undefined;
    this.#failedIds = new Set();
    return false;
  }

  /** What was kept, in input order, and an index over it. */
  close(base: Index | undefined): { readonly entries: readonly KeptEntry[]; readonly index: Index } {
    const entries = (this.#entries ?? []).map((entry) => ({
      ...entry,
      value: entry.value ?? (JSON.parse(entry.origin.text as string) as KeptEntry["value"]),
    }));
    const records = entries.flatMap(({ isRedirect, value }) => (isRedirect ? [] : [value as DatasetRecord]));
    const redirects = entries.flatMap(({ isRedirect, value }) => (isRedirect ? [value as Redirect] : []));
    return { entries, index: memoryIndex(records, { redirects, ...(base && { base }) }) };
  }
}
