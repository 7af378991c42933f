import fastify, { type FastifyInstance, LogController } from "fastify";
import type { Config } from "./config/settings.ts";
import { ENDPOINTS } from "./endpoints/index.ts";
import { OPERATIONS, rewriteUrl } from "./http/address.ts";
import { FIXED_HEADERS } from "./http/fixed-headers.ts";
import { type FrontAnswer, putBefore } from "./http/front.ts";
import { judgingHandler } from "./http/judging.ts";
import { methodsOf } from "./http/methods.ts";
import { readersOf, readingHandler } from "./http/reading.ts";
import { expectWellFormed } from "./http/well-formed.ts";
import { logAnswer, logRequests, requestIds } from "./observing/logging.ts";
import { observe } from "./observing/metrics.ts";
import { STANDARD_OUTPUT } from "./observing/standard-output.ts";
import { serveOperations } from "./operations.ts";
import { serveReference } from "./pages/reference.ts";
import { serveSite, siteOf } from "./pages/site.ts";
import { answerProblems, sendProblem } from "./problems/answer-problems.ts";
import { answerBrokenRequest } from "./problems/broken-requests.ts";
import { problem } from "./problems/problem.ts";
import { proxies } from "./protection/clients.ts";
import { limitRate } from "./protection/rate-limit.ts";
import { ratesOf } from "./protection/rates.ts";
import { type Load, shed } from "./protection/shedding.ts";
import type { Source } from "./source/source.ts";

export interface Server {
  readonly app: FastifyInstance;
  readonly load: Load;
  readonly hasSite: boolean;
}

/**
 * Everything between a socket and a source. `base` gives what absolute links begin with, once that is known; `onRoute` is
 * told every route.
 */
export async function serverOf(
  config: Config,
  source: Source,
  base: () => string,
  onRoute: (method: string, url: string) => void = () => {},
): Promise<Server> {
  const fixed = { ...FIXED_HEADERS, "access-control-allow-origin": config.corsOrigin };
  const site = siteOf(config);
  const idOf = requestIds();
  const app = fastify({
    logger:
      config.logLevel === "silent" ? false : { level: config.logLevel, base: null, stream: STANDARD_OUTPUT },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: idOf as never,
    trustProxy: config.trustProxy === 0 ? false : proxies(config.trustProxy),
    rewriteUrl: (request) => rewriteUrl(request as never),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    // A connection on which nothing moves, such as one whose client does not read, is closed.
    connectionTimeout: config.requestTimeoutMs,
    requestTimeout: config.requestTimeoutMs,
    keepAliveTimeout: config.keepAliveMs,
    http: {
      // Its absence is answered with a problem.
      requireHostHeader: false,
      // A request without a body, as nearly all are, is no stream that has to be ended. Node before 24.12 passes it over.
      optimizeEmptyRequests: true,
      headersTimeout: config.headersTimeoutMs,
      connectionsCheckingInterval: Math.min(5000, config.headersTimeoutMs),
    },
    bodyLimit: Number.MAX_SAFE_INTEGER,
    exposeHeadRoutes: true,
    return503OnClosing: false,
    forceCloseConnections: "idle",
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) =>
      sendProblem(
        problem("request/bad-url", `The address cannot be read: ${error.message}.`),
        request,
        reply,
        fixed,
      ),
  });
  app.server.maxConnections = config.maxConnections;
  app.addHook("onRoute", ({ method, url }) => {
    for (const each of [method].flat()) onRoute(each, url);
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
  const isLogging = ["trace", "debug", "info"].includes(config.logLevel);
  logRequests(app, isLogging);
  expectWellFormed(app);
  let onShed = () => {};
  const load = await shed(app, config, () => onShed());
  const rates = config.rateLimit === 0 ? undefined : ratesOf(config);
  if (rates !== undefined) await limitRate(app, rates);
  const metrics = observe(app, source, () => load.atWork);
  onShed = () => metrics.shed.inc();
  answerProblems(app, fixed, methodsOf(OPERATIONS), site);
  const readers = readersOf(source, config, fixed, base, load);
  const onAnswer = ({ id, route, ...answer }: FrontAnswer) => {
    metrics.durations.count(route, answer.method, answer.status, answer.ms / 1000);
    if (isLogging) logAnswer(app.log, { reqId: id, ...answer });
  };
  const uploads = { atWork: 0 };
  for (const endpoint of ENDPOINTS) {
    const url = endpoint.path.replaceAll(/\{(\w+)\}/g, ":$1");
    if (endpoint.method === "GET") app.get(url, readingHandler(endpoint, readers));
    else app.post(url, judgingHandler(endpoint, readers, uploads));
  }
  serveOperations(app, { source, load, metrics, fixed });
  serveReference(app);
  await serveSite(app, site);
  putBefore(app.server, { kept: readers.kept, load, rates, idOf, onAnswer });
  return { app, load, hasSite: site !== undefined };
}
