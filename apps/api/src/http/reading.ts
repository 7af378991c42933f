import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../config/settings.ts";
import type { Reading } from "../endpoints/endpoint.ts";
import { FORMS } from "../forms/forms.ts";
import type { Load } from "../protection/shedding.ts";
import { assertPlaces } from "../requests/places.ts";
import { readQuery } from "../requests/read-query.ts";
import type { Served, Source } from "../source/source.ts";
import { addressOf, rootOf } from "./address.ts";
import { etagOf, isMatching } from "./etag.ts";
import { CACHE_CURRENT, CACHE_RELEASE } from "./fixed-headers.ts";
import { giveOut, listed } from "./give-out.ts";
import { type Kept, keptAnswers, type Prepared, type Ready } from "./kept-answers.ts";
import { negotiateEncoding, negotiateForm } from "./negotiate.ts";
import { pack } from "./pack.ts";
import { addressAt, pageAddress } from "./page-link.ts";

/** What all reading endpoints share. */
export interface Readers {
  readonly source: Source;
  readonly config: Config;
  readonly fixed: Readonly<Record<string, string>>;
  readonly base: () => string;
  readonly load: Load;
  readonly kept: Kept;
  /** Answers that are being put together, so that a crowd asks the store once. */
  readonly pending: Map<string, Promise<Ready>>;
}

export function readersOf(
  source: Source,
  config: Config,
  fixed: Readers["fixed"],
  base: () => string,
  load: Load,
): Readers {
  return {
    source,
    config,
    fixed,
    base,
    load,
    kept: keptAnswers(source, config.cacheBytes),
    pending: new Map(),
  };
}

/** Handles `GET` and `HEAD` of an endpoint. A validator that still holds is answered before the store is touched. */
export function readingHandler(endpoint: Reading, readers: Readers) {
  const { kept, load, source } = readers;
  const handle = async (request: FastifyRequest, reply: FastifyReply, tries = 1): Promise<void> => {
    const { headers, originalUrl } = request;
    const known = kept.prepared(originalUrl, headers);
    const prepared = known ?? prepare(endpoint, request, readers);
    if (known === undefined) kept.keep(originalUrl, headers, prepared);
    const { served, key, etag, notModified } = prepared;
    const condition = headers["if-none-match"];
    if (condition !== undefined && isMatching(condition, etag)) return send(reply, notModified, load);
    const { version } = addressOf(request.raw);
    const isStill = () => releaseFor(source.served(), version).digest === served.digest;
    const make = () => putTogether(endpoint, request, readers, prepared);
    const ready = kept.answers.get(key) ?? (await once(readers, key, isStill, make));
    if (!isStill() && tries < MOST_TRIES) return handle(request, reply, tries + 1);
    return send(reply, isUnmodified(request, ready, served) ? notModified : ready, load);
  };
  return (request: FastifyRequest, reply: FastifyReply) => handle(request, reply);
}

/**
 * Sends it past Fastify, which would copy and look at every header, measure the body once more, and wait for its end.
 * Fastify lets go of it afterwards, so that a head that cannot be written is answered as any other failure.
 */
function send(reply: FastifyReply, ready: Ready, { isStopping }: Load): void {
  const own = reply.getHeaders();
  if (isStopping) own.connection = "close";
  giveOut(reply.raw, ready, listed(own));
  reply.hijack();
}

/** Agrees on form and packing. @throws ProblemError `request/not-acceptable` */
function prepare(endpoint: Reading, request: FastifyRequest, { source, fixed }: Readers): Prepared {
  const { headers, originalUrl } = request;
  const { version, suffix } = addressOf(request.raw);
  const current = source.served();
  const served = releaseFor(current, version);
  const form = negotiateForm(endpoint.forms, suffix, headers.accept);
  const encoding = negotiateEncoding(headers["accept-encoding"] as string | undefined);
  const etag = etagOf(served.digest, originalUrl, FORMS[form].mediaType, encoding);
  const isNegotiated = endpoint.forms.length > 1 && suffix === undefined;
  const validators = {
    ...fixed,
    etag,
    ...(served.notBefore && { "last-modified": served.notBefore.toUTCString() }),
    "cache-control": version === undefined ? CACHE_CURRENT : CACHE_RELEASE,
    vary: isNegotiated ? "Accept, Accept-Encoding" : "Accept-Encoding",
  };
  return {
    current,
    served,
    form,
    encoding,
    key: `${served.digest} ${encoding} ${form} ${originalUrl}`,
    etag,
    route: request.routeOptions.url ?? endpoint.path,
    validators,
    notModified: { status: 304, headers: listed(validators), body: "" },
  };
}

/** A release that came in while an answer was put together makes it one of the new release under the old validator. */
const MOST_TRIES = 3;

/** The release that an address is of; whether there is one of another version, only the store can say. */
function releaseFor(served: Served, version: string | undefined): Served {
  if (version === undefined || version === served.version) return served;
  const date = served.dates?.get(version);
  return { version, digest: `release ${version}`, ...(date && { date, notBefore: date }) };
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
  const started = make();
  readers.pending.set(key, started);
  try {
    const ready = await started;
    if (readers.config.cacheBytes > 0 && isStill())
      readers.kept.answers.set(key, { ...ready, body: bytesOf(ready.body) });
    return ready;
  } finally {
    readers.pending.delete(key);
  }
}

function bytesOf(body: string | Buffer): Buffer {
  return typeof body === "string" ? Buffer.from(body) : body;
}

async function putTogether(
  endpoint: Reading,
  request: FastifyRequest,
  readers: Readers,
  { form, served, encoding: wanted, validators }: Prepared,
): Promise<Ready> {
  const path = request.params as Record<string, string>;
  assertPlaces(endpoint, path);
  const { originalUrl: url } = request;
  const { suffix, version } = addressOf(request.raw);
  const root = rootOf(url);
  const content = await endpoint.answer({
    path,
    query: readQuery(request.query as Record<string, string | string[]>, endpoint),
    form,
    source: sourceAt(readers.source, version),
    served,
    at: (request.raw.url as string).split("?")[0] as string,
    base: readers.base(),
    page: (cursor) => pageAddress(url, cursor),
    root,
    elsewhere: (to, changed) => addressAt({ url, root, suffix }, to, changed),
  });
  const { body, encoding } = await pack(content.body, wanted);
  return {
    status: content.status ?? 200,
    headers: listed({
      "content-type": FORMS[form].mediaType,
      "content-length": String(Buffer.byteLength(body)),
      ...(encoding !== "identity" && { "content-encoding": encoding }),
      ...validators,
      ...(content.links && content.links.length > 0 && { link: content.links.join(", ") }),
      ...content.headers,
    }),
    body,
  };
}

/**
 * The weaker conditions, which an answer has to be known for. A release without a date is only known to be no older than
 * its newest source: a client that names this very day has it from us, any other day may be that of an older release.
 */
function isUnmodified({ headers }: FastifyRequest, { status }: Ready, { date, notBefore }: Served): boolean {
  if (status !== 200) return false;
  if (headers["if-none-match"] !== undefined) return headers["if-none-match"].trim() === "*";
  const since = headers["if-modified-since"];
  if (since === undefined || notBefore === undefined) return false;
  if (date === undefined) return since === notBefore.toUTCString();
  const time = Date.parse(since);
  return !Number.isNaN(time) && Math.floor(date.getTime() / 1000) <= Math.floor(time / 1000);
}
