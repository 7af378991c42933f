import type { FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import type { Config } from "../config/settings.ts";
import type { Reading } from "../endpoints/endpoint.ts";
import { FORMS, type FormName } from "../forms/forms.ts";
import { assertPlaces } from "../requests/places.ts";
import { readQuery } from "../requests/read-query.ts";
import type { Served, Source } from "../source/source.ts";
import { addressOf } from "./address.ts";
import { etagOf, isMatching } from "./etag.ts";
import { CACHE_CURRENT, CACHE_RELEASE } from "./fixed-headers.ts";
import { type Encoding, negotiateEncoding, negotiateForm } from "./negotiate.ts";
import { pack } from "./pack.ts";
import { pageAddress } from "./page-link.ts";

/** An answer ready to be sent. */
interface Ready {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** What all reading endpoints share. */
export interface Readers {
  readonly source: Source;
  readonly config: Config;
  readonly fixed: Readonly<Record<string, string>>;
  readonly base: () => string;
  /** Answers by release, address, form and encoding: bytes, as they are sent. */
  readonly kept: LRUCache<string, Ready>;
  /** The same that is being put together, so that a crowd asks the store once. */
  readonly pending: Map<string, Promise<Ready>>;
  readonly etags: LRUCache<string, string>;
}

export function readersOf(
  source: Source,
  config: Config,
  fixed: Readers["fixed"],
  base: () => string,
): Readers {
  const maxSize = Math.max(1, config.cacheBytes);
  return {
    source,
    config,
    fixed,
    base,
    kept: new LRUCache({
      maxSize,
      maxEntrySize: Math.max(1, maxSize >> 3),
      sizeCalculation: ({ body }) => body.length + 1024,
    }),
    pending: new Map(),
    etags: new LRUCache({ max: 10_000 }),
  };
}

/** Handles `GET` and `HEAD` of an endpoint. A validator that still holds is answered before the store is touched. */
export function readingHandler(endpoint: Reading, readers: Readers) {
  const offersForms = endpoint.forms.length > 1;
  const handle = async (request: FastifyRequest, reply: FastifyReply, tries = 1): Promise<unknown> => {
    const url = request.raw.url as string;
    const address = addressOf(request.raw);
    const served = releaseFor(readers.source, address.version);
    const { headers } = request;
    const form = negotiateForm(endpoint.forms, address.suffix, headers.accept);
    const encoding = negotiateEncoding(headers["accept-encoding"] as string | undefined);
    const key = `${served.digest} ${encoding} ${form} ${request.originalUrl}`;
    const etag = kept(readers.etags, key, () =>
      etagOf(served.digest, request.originalUrl, FORMS[form].mediaType, encoding),
    );
    const condition = headers["if-none-match"];
    const common = {
      readers,
      served,
      form,
      etag,
      vary: offersForms && address.suffix === undefined,
      isPinned: address.version !== undefined,
    };
    if (condition !== undefined && isMatching(condition, etag)) {
      return reply.code(304).headers(validators(common)).send();
    }
    const isStill = () => releaseFor(readers.source, address.version).digest === served.digest;
    const make = () => putTogether(endpoint, request, { ...common, encoding, url });
    const ready = readers.kept.get(key) ?? (await once(readers, key, isStill, make));
    if (!isStill() && tries < MOST_TRIES) return handle(request, reply, tries + 1);
    if (isUnmodified(request, ready, served)) return reply.code(304).headers(validators(common)).send();
    return reply.code(ready.status).headers(ready.headers).send(ready.body);
  };
  return (request: FastifyRequest, reply: FastifyReply) => handle(request, reply);
}

/** A release that came in while an answer was put together makes it one of the new release under the old validator. */
const MOST_TRIES = 3;

function kept(cache: LRUCache<string, string>, key: string, make: () => string): string {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** The release that an address is of; whether there is one of another version, only the store can say. */
function releaseFor(source: Source, version: string | undefined): Served {
  const served = source.served();
  return version === undefined || version === served.version
    ? served
    : { version, digest: `release ${version}` };
}

/** The source as it was at a release. */
function sourceAt(source: Source, version: string | undefined): Pick<Source, "ask" | "size" | "maxScanned"> {
  if (version === undefined) return source;
  return {
    maxScanned: source.maxScanned,
    size: (collection) => source.size(collection),
    ask: (question) => source.ask(question, version),
  };
}

/** Keeps an answer, unless a new release came in meanwhile. */
async function once(
  readers: Readers,
  key: string,
  isStill: () => boolean,
  make: () => Promise<Ready>,
): Promise<Ready> {
  const running = readers.pending.get(key);
  if (running !== undefined) return running;
  const started = make().finally(() => readers.pending.delete(key));
  readers.pending.set(key, started);
  const ready = await started;
  if (readers.config.cacheBytes > 0 && isStill()) readers.kept.set(key, ready);
  return ready;
}

interface Common {
  readonly readers: Readers;
  readonly served: Served;
  readonly form: FormName;
  readonly etag: string;
  readonly vary: boolean;
  readonly isPinned: boolean;
}

async function putTogether(
  endpoint: Reading,
  request: FastifyRequest,
  common: Common & { readonly encoding: Encoding; readonly url: string },
): Promise<Ready> {
  const { readers, form } = common;
  assertPlaces(endpoint, request.params as Record<string, string>);
  const query = readQuery(request.query as Record<string, string | string[]>, endpoint);
  const at = common.url.split("?")[0] as string;
  const content = await endpoint.answer({
    path: request.params as Record<string, string>,
    query,
    form,
    source: sourceAt(readers.source, addressOf(request.raw).version),
    served: common.served,
    at,
    base: readers.base(),
    page: (cursor) => pageAddress(request.originalUrl, cursor),
  });
  const plain = typeof content.body === "string" ? Buffer.from(content.body) : content.body;
  const { body, encoding } = await pack(plain, common.encoding);
  return {
    status: content.status ?? 200,
    headers: {
      "content-type": FORMS[form].mediaType,
      "content-length": String(body.length),
      ...(encoding !== "identity" && { "content-encoding": encoding }),
      ...validators(common),
      ...(content.links && content.links.length > 0 && { link: content.links.join(", ") }),
      ...content.headers,
    },
    body,
  };
}

/** What an answer and a 304 in its place both say. */
function validators({ readers, served, etag, vary, isPinned }: Common): Record<string, string> {
  return {
    ...readers.fixed,
    etag,
    ...(served.date && { "last-modified": served.date.toUTCString() }),
    "cache-control": isPinned ? CACHE_RELEASE : CACHE_CURRENT,
    vary: vary ? "Accept, Accept-Encoding" : "Accept-Encoding",
  };
}

/** The weaker conditions, which an answer has to be known for. */
function isUnmodified({ headers }: FastifyRequest, { status }: Ready, { date }: Served): boolean {
  if (status !== 200) return false;
  if (headers["if-none-match"] !== undefined) return headers["if-none-match"].trim() === "*";
  const since = headers["if-modified-since"];
  if (since === undefined || date === undefined) return false;
  const time = Date.parse(since);
  return !Number.isNaN(time) && Math.floor(date.getTime() / 1000) <= Math.floor(time / 1000);
}
