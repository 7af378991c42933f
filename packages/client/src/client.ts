import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import { eachItem } from "./each-page.ts";
import { findingsOf, type Validating } from "./findings.ts";
import type { paths } from "./generated/api.ts";
import { ProblemError, problemOf } from "./problem-error.ts";
import type * as T from "./types.ts";

export interface ClientOptions {
  /** Where the API is: `https://api.example.org`. */
  readonly baseUrl: string;
  /** Read one release, which never changes, instead of the current one. */
  readonly version?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In the place of the platform's own. */
  readonly fetch?: typeof globalThis.fetch;
  /** Ends every request that has not been answered. */
  readonly signal?: AbortSignal;
}

type Query = Readonly<Record<string, unknown>>;

/** Reads a defense-pact API. Every method throws a `ProblemError` where there is no answer. */
export class DefensePactClient {
  /** Every address with its own types, for what the methods do not cover; answers as `openapi-fetch` does. */
  readonly http: FetchClient<paths>;
  readonly #options: ClientOptions;
  readonly #base: string;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#base = options.baseUrl.replace(/\/+$/, "");
    this.http = createFetchClient<paths>({
      baseUrl: this.#base,
      ...(options.headers && { headers: options.headers }),
      ...(options.fetch && { fetch: options.fetch as never }),
    });
  }

  /** A record by its id, undefined where there is none. An id that was moved gives the record it was moved to. */
  async get<const I extends T.Id>(id: I): Promise<T.RecordOf<I> | undefined> {
    try {
      return await this.#read<T.RecordOf<I>>(`/${id}`);
    } catch (error) {
      if (error instanceof ProblemError && error.code === "record/not-found") return undefined;
      throw error;
    }
  }

  /** A page of a collection's records, or of all `records`. */
  async list<C extends T.CollectionName | "records", const Q extends T.ListQuery<C>>(
    collection: C,
    query?: Q,
  ): Promise<T.Page<T.Shown<C, Q>>> {
    return this.#read(`/${collection}`, query);
  }

  /** All records of a list, page by page as they are asked for: `for await (const pledge of client.each("pledges"))`. */
  each<C extends T.CollectionName | "records", const Q extends T.ListQuery<C>>(
    collection: C,
    query?: Q,
  ): AsyncGenerator<T.Shown<C, Q>, void, undefined> {
    return eachItem(
      (cursor) => this.#read<T.Page<T.Shown<C, Q>>>(`/${collection}`, { ...query, cursor }),
      ({ records }) => records,
    );
  }

  claims(id: T.Id): Promise<T.Schemas["Claims"]> {
    return this.#read(`/${id}/claims`);
  }

  links(id: T.Id, query?: T.LinksQuery): Promise<T.Schemas["Links"]> {
    return this.#read(`/${id}/links`, query);
  }

  history(id: T.Id): Promise<T.Schemas["History"]> {
    return this.#read(`/${id}/history`);
  }

  /** The claims that cite an article. */
  citations(article: T.Id<"articles">): AsyncGenerator<T.Citation, void, undefined> {
    return eachItem(
      (cursor) => this.#read<T.Schemas["Citations"]>(`/${article}/citations`, { cursor }),
      ({ claims }) => claims,
    );
  }

  search(q: string, query?: T.SearchQuery): Promise<T.Schemas["Hits"]> {
    return this.#read("/search", { ...query, q });
  }

  totals(query?: T.TotalsQuery): Promise<T.Schemas["Totals"]> {
    return this.#read("/totals", query);
  }

  /** Every dated fact, by its first possible day. */
  timeline(query?: T.TimelineQuery): AsyncGenerator<T.TimelineEntry, void, undefined> {
    return eachItem(
      (cursor) => this.#read<T.Schemas["Timeline"]>("/timeline", { ...query, cursor }),
      ({ entries }) => entries,
    );
  }

  /** The fields on which sources disagree. */
  disputes(query?: T.DisputesQuery): AsyncGenerator<T.Dispute, void, undefined> {
    return eachItem(
      (cursor) => this.#read<T.Schemas["Disputes"]>("/disputes", { ...query, cursor }),
      ({ disputes }) => disputes,
    );
  }

  stats(): Promise<T.Schemas["Stats"]> {
    return this.#read("/stats");
  }

  releases(): Promise<T.Schemas["Releases"]> {
    return this.#read("/releases");
  }

  changes(query?: T.ChangesQuery): AsyncGenerator<T.ReleaseChange, void, undefined> {
    return eachItem(
      (cursor) => this.#read<T.Schemas["Changes"]>("/changes", { ...query, cursor }),
      ({ changes }) => changes,
    );
  }

  /** Checks records: the findings as they are found, and in the end the summary. */
  async validate(
    body: BodyInit,
    options: T.ValidateQuery & { readonly type?: string } = {},
  ): Promise<Validating> {
    const { type = "application/x-ndjson", ...query } = options;
    const headers = { "content-type": type, accept: "application/x-ndjson" };
    const response = await this.#fetch("/validate", query, { method: "POST", body, headers, ...STREAMED });
    return findingsOf(response);
  }

  /** Checks every fragment that is quoted from an article against its text. */
  async verify(article: string, text: string): Promise<T.Schemas["Verification"]> {
    const headers = { "content-type": "text/plain; charset=utf-8" };
    const response = await this.#fetch("/verify", { article }, { method: "POST", body: text, headers });
    return (await response.json()) as T.Schemas["Verification"];
  }

  /** Proposes the records that an article's text tells of. */
  async draft(
    text: string,
    given: { published?: string; publisher?: string; url?: string } = {},
  ): Promise<T.Schemas["Draft"]> {
    const headers = { "content-type": "text/plain; charset=utf-8" };
    const response = await this.#fetch("/draft", given, { method: "POST", body: text, headers });
    return (await response.json()) as T.Schemas["Draft"];
  }

  async #read<R>(path: string, query: Query = {}): Promise<R> {
    const response = await this.#fetch(path, query, { headers: { accept: "application/json" } });
    const answer = (await response.json()) as R;
    if (response.status !== 300) return answer;
    const { from, choices } = answer as T.Schemas["Choices"];
    throw new ProblemError(`${from} was split into ${choices.join(", ")}: ask for one of them.`, {
      status: 300,
      code: "client/split",
    });
  }

  async #fetch(
    path: string,
    query: Query,
    init: RequestInit & { readonly headers: Readonly<Record<string, string>> },
  ): Promise<Response> {
    const { version, headers, fetch = globalThis.fetch, signal } = this.#options;
    const address = `${this.#base}/v1${version === undefined || init.method === "POST" ? "" : `@${encodeURIComponent(version)}`}${path}${searchOf(query)}`;
    let response: Response;
    try {
      response = await fetch(address, {
        ...init,
        headers: { ...headers, ...init.headers },
        ...(signal && { signal }),
      });
    } catch (cause) {
      throw new ProblemError(`${this.#base} cannot be reached.`, { cause });
    }
    if (response.status >= 400) throw await problemOf(response);
    return response;
  }
}

/** A body that is a stream may only be sent while the answer is not read yet; the platform's types do not know the word. */
const STREAMED = { duplex: "half" } as object;

/** A query string; values that are undefined are left out, those of a list are repeated. */
function searchOf(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== undefined)
      .map((one) => [name, String(one)]),
  );
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}

/** A client of the API at an address. */
export function createClient(options: ClientOptions): DefensePactClient {
  return new DefensePactClient(options);
}
