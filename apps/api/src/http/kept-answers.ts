import type { IncomingHttpHeaders } from "node:http";
import { LRUCache } from "lru-cache";
import type { FormName } from "../forms/forms.ts";
import type { Served, Source } from "../source/source.ts";
import type { Encoding } from "./negotiate.ts";

/** An answer ready to be sent. */
export interface Ready {
  readonly status: number;
  /** Names and values in turn: so they are written without being copied or looked up. */
  readonly headers: readonly string[];
  /** Bytes where it is kept. A text that is sent once is better left one: memory outside of the heap costs whole collections. */
  readonly body: string | Buffer;
}

/** What is known of a request once its address has been read and its form and packing agreed on. */
export interface Prepared {
  /** The release that was current; with another one it must be prepared anew. */
  readonly current: Served;
  /** The release that is asked for. */
  readonly served: Served;
  readonly form: FormName;
  readonly encoding: Encoding;
  /** What the answer is kept under: release, form, packing and address. */
  readonly key: string;
  readonly etag: string;
  /** Headers that an answer has with or without its body. */
  readonly validators: Readonly<Record<string, string>>;
  /** As the router names it. */
  readonly route: string;
  readonly notModified: Ready;
}

/** What was found out and put together before, for whoever asks the same. */
export interface Kept {
  readonly answers: LRUCache<string, Ready>;
  prepared(url: string, headers: IncomingHttpHeaders): Prepared | undefined;
  keep(url: string, headers: IncomingHttpHeaders, prepared: Prepared): void;
}

/** Addresses come from clients, so only so many are kept, and none that is longer than people write. */
const MOST_PREPARED = 10_000;
const LONGEST_KEPT = 2000;

export function keptAnswers(source: Source, cacheBytes: number): Kept {
  const maxSize = Math.max(1, cacheBytes);
  const prepared = new LRUCache<string, Prepared>({ max: MOST_PREPARED });
  return {
    answers: new LRUCache({
      maxSize,
      maxEntrySize: Math.max(1, maxSize >> 3),
      sizeCalculation: ({ body }) => Buffer.byteLength(body) + 1024,
    }),
    prepared(url, headers) {
      const known = prepared.get(keyOf(url, headers));
      // Asked only once something is known: before the store was ever reached there is no release to compare with.
      return known !== undefined && known.current === source.served() ? known : undefined;
    },
    keep(url, headers, one) {
      const key = keyOf(url, headers);
      if (key.length <= LONGEST_KEPT) prepared.set(key, one);
    },
  };
}

function keyOf(url: string, headers: IncomingHttpHeaders): string {
  return `${url}\n${headers.accept ?? ""}\n${headers["accept-encoding"] ?? ""}`;
}
