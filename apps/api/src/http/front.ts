import type { IncomingMessage, RequestListener, Server } from "node:http";
import { rateHeaders } from "../protection/rate-limit.ts";
import type { Rates } from "../protection/rates.ts";
import { countUnsent, type Load } from "../protection/shedding.ts";
import { isMatching } from "./etag.ts";
import { giveOut } from "./give-out.ts";
import type { Kept } from "./kept-answers.ts";

/** What the front tells of a request that it has answered. */
export interface FrontAnswer {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  /** As the router names it. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

interface FrontParts {
  readonly kept: Kept;
  readonly load: Load;
  /** Undefined where there is no limit. */
  readonly rates: Rates | undefined;
  readonly idOf: (request: IncomingMessage) => string;
  readonly onAnswer: (answer: FrontAnswer) => void;
}

/** Lets a server's requests pass the front before they come to its router. */
export function putBefore(server: Server, parts: FrontParts): void {
  const [router] = server.listeners("request") as RequestListener[];
  if (router === undefined) throw new TypeError("The server has no router.");
  server.off("request", router);
  server.on("request", answerKept(parts, router));
}

/**
 * Gives out answers that are kept before a request is routed, which costs most of what such an answer costs. Everything
 * else goes on to the router: what has a body, the weaker conditions, and all requests while the server stops.
 */
function answerKept(
  { kept, load, rates, idOf, onAnswer }: FrontParts,
  others: RequestListener,
): RequestListener {
  return (request, response) => {
    const begun = performance.now();
    const prepared =
      load.isStopping || !isPlain(request) ? undefined : kept.prepared(request.url ?? "/", request.headers);
    if (prepared === undefined) return others(request, response);
    const condition = request.headers["if-none-match"];
    const isHeld = condition !== undefined && isMatching(condition, prepared.etag);
    const ready = isHeld ? prepared.notModified : kept.answers.get(prepared.key);
    if (ready === undefined) return others(request, response);
    const rate = rates && rateHeaders(rates, rates.nameOf(request));
    // The router says so to whoever asks too often.
    if (rates !== undefined && rate === undefined) return others(request, response);
    const id = idOf(request);
    giveOut(response, ready, rate === undefined ? ["x-request-id", id] : ["x-request-id", id, ...rate]);
    if ((response.socket?.writableLength ?? 0) > 0) countUnsent(load, response);
    const { method = "GET", url = "/" } = request;
    const { route } = prepared;
    onAnswer({ id, method, url, route, status: ready.status, ms: performance.now() - begun });
  };
}

function isPlain({ method, headers }: IncomingMessage): boolean {
  return (
    (method === "GET" || method === "HEAD") &&
    headers.host !== undefined &&
    headers["content-length"] === undefined &&
    headers["transfer-encoding"] === undefined &&
    headers["if-modified-since"] === undefined &&
    headers["if-none-match"] !== "*"
  );
}
