import { type Stats, type Store, StoreError } from "@org/defense-pact-store";
import { ProblemError, problem, queryIssues, RETRY_AFTER } from "../problems/problem.ts";
import { inTime, TimeoutError } from "./in-time.ts";
import { newestSource } from "./newest-source.ts";
import type { Served, Source } from "./source.ts";

export interface WatchOptions {
  readonly queryTimeoutMs: number;
  readonly releaseCheckMs: number;
  readonly maxScanned: number;
  /**
   * The store is a file that this process reads itself: it stays of one release while it is open, and no timer could
   * cut short what keeps the process busy.
   */
  readonly isEmbedded?: boolean;
  /** Told when the store is lost, and when it is back. */
  readonly onChange: (isReady: boolean, fault: string | undefined) => void;
}

/** Opens a store; asked again until it succeeds where the store is a server that may come later. */
export type Opener = () => Promise<Store>;

/** Twice may be chance; a store that changes its release more often is not answered from. */
const MOST_TRIES = 3;

/**
 * A source that looks now and then whether its store still answers, and of which release. Rejected with what an embedded
 * file says where it cannot be opened, or is no store.
 */
export async function watchedSource(open: Opener, options: WatchOptions): Promise<Source> {
  const source = new WatchedSource(open, options);
  await source.check();
  // A server may come later; a file that is none now will be none then.
  const { failure } = source;
  if (options.isEmbedded && failure !== undefined && !(failure instanceof TimeoutError)) {
    await source.close();
    throw failure;
  }
  source.watch();
  return source;
}

class WatchedSource implements Source {
  readonly #open: Opener;
  readonly #options: WatchOptions;
  #opened: Store | undefined;
  #served: Served | undefined;
  #stats: Stats | undefined;
  #timer: NodeJS.Timeout | undefined;
  #checking: Promise<void> | undefined;
  #isClosed = false;
  readonly maxScanned: number;
  isReady = false;
  /** What the store was last looked at in vain with. */
  failure: unknown;
  fault: string | undefined = "The store has not been opened yet.";

  constructor(open: Opener, options: WatchOptions) {
    this.#open = open;
    this.#options = options;
    this.maxScanned = options.maxScanned;
  }

  watch(): void {
    this.#timer = setTimeout(async () => {
      await this.check();
      if (!this.#isClosed) this.watch();
    }, this.#options.releaseCheckMs);
    this.#timer.unref();
  }

  served(): Served {
    if (this.#served === undefined) throw unavailable();
    return this.#served;
  }

  size(collection: string): number {
    const records: Readonly<Record<string, number>> = this.#stats?.records ?? {};
    return collection === "all"
      ? Object.values(records).reduce((sum, each) => sum + each, 0)
      : (records[collection] ?? 0);
  }

  async check(): Promise<void> {
    this.#checking ??= this.#look().finally(() => {
      this.#checking = undefined;
    });
    return this.#checking;
  }

  async ask<T>(question: (store: Store) => Promise<T>, version?: string): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      const store = this.#opened;
      const served = this.served();
      if (store === undefined) throw unavailable();
      const isCurrent = version === undefined || version === served.version;
      const answer = await this.#guarded(() =>
        isCurrent ? question(store) : store.asOf(version).then(question),
      );
      if (this.#options.isEmbedded) return answer;
      const { digest } = await this.#guarded(() => store.release());
      if (digest === served.digest) return answer;
      await this.check();
      if (tries === MOST_TRIES) throw unavailable();
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#checking;
    await this.#opened?.close();
  }

  async #look(): Promise<void> {
    if (this.#isClosed) return;
    try {
      await inTime(this.#refresh(), this.#options.queryTimeoutMs);
      this.failure = undefined;
      this.#tell(true, undefined);
    } catch (error) {
      this.failure = error;
      this.#tell(false, error instanceof Error ? error.message : String(error));
    }
  }

  async #refresh(): Promise<void> {
    this.#opened ??= await this.#open();
    const store = this.#opened;
    const release = await store.release();
    if (release.digest === this.#served?.digest && release.version === this.#served.version) return;
    const heads = await store.releases();
    const dates = new Map(
      heads.flatMap(({ version, date }) => (date === undefined ? [] : [[version, new Date(date)] as const])),
    );
    const date = dates.get(release.version);
    const notBefore = date ?? (await newestSource(store));
    this.#stats = await store.stats();
    this.#served = { ...release, dates, ...(date && { date }), ...(notBefore && { notBefore }) };
  }

  async #guarded<T>(question: () => Promise<T>): Promise<T> {
    try {
      const { isEmbedded, queryTimeoutMs } = this.#options;
      return await (isEmbedded ? question() : inTime(question(), queryTimeoutMs));
    } catch (error) {
      if (error instanceof StoreError && ["store/too-large", "store/altered"].includes(error.code))
        throw problem("release/not-kept", error.message);
      const issues = queryIssues(error);
      if (issues !== undefined) throw new ProblemError(issues);
      if (error instanceof ProblemError) throw error;
      if (isOfStore(error)) {
        this.#tell(false, (error as Error).message);
        throw unavailable();
      }
      throw error;
    }
  }

  #tell(isReady: boolean, fault: string | undefined): void {
    const isNews = isReady !== this.isReady;
    this.isReady = isReady;
    this.fault = fault;
    if (isNews) this.#options.onChange(isReady, fault);
  }
}

function unavailable(): ProblemError {
  return problem("server/store-unavailable", "The store does not answer; come again in a moment.", {
    headers: RETRY_AFTER,
  });
}

/** Whether an error is the store's or its database's, and not one of this program. */
function isOfStore(error: unknown): boolean {
  if (error instanceof StoreError || error instanceof TimeoutError) return true;
  // Node's and PostgreSQL's errors have a code (ECONNREFUSED, 57P01, ERR_SQLITE_ERROR); a mistake of ours has none.
  return (
    error instanceof Error &&
    typeof (error as { code?: unknown }).code === "string" &&
    !(error instanceof TypeError)
  );
}
