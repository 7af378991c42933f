import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isOfApi } from "../http/address.ts";
import { meantAddress } from "../http/meant-address.ts";
import { hasFile, missingPage, type Site } from "../pages/site.ts";
import type { ProblemCode } from "./codes.ts";
import { ProblemError, problem } from "./problem.ts";
import { PROBLEM_MEDIA_TYPE, problemBody } from "./problem-body.ts";

/** Answers every failure as a problem; one that is nobody's fault but ours is logged, and its words are not told. */
export function answerProblems(
  app: FastifyInstance,
  fixed: Readonly<Record<string, string>>,
  allowed: (path: string) => readonly string[] | undefined,
  site: Site | undefined,
): void {
  app.setErrorHandler((error: FastifyError, request, reply) =>
    sendProblem(toProblem(error, request), request, reply, fixed),
  );
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] as string;
    const methods = allowed(path) ?? (hasFile(site, path) ? OF_SITE : undefined);
    if (request.method === "OPTIONS" && (methods !== undefined || path === "*"))
      return sendOptions(reply, fixed, methods ?? ["GET", "HEAD", "POST", "OPTIONS"]);
    const page = isOfApi(path) ? undefined : missingPage(site, request, reply);
    if (page !== undefined) return page;
    const failure = methods
      ? problem("request/method-not-allowed", `${path} takes ${methods.join(", ")}, not ${request.method}.`, {
          headers: { allow: methods.join(", ") },
        })
      : problem("request/not-found", `There is nothing at ${path.slice(0, 200)}.`, {
          suggestion: meantAddress(path.slice(0, 200)) ?? "/v1",
        });
    return sendProblem(failure, request, reply, fixed);
  });
}

/** What every page and file of the site takes. */
const OF_SITE = ["GET", "HEAD", "OPTIONS"];

function sendOptions(
  reply: FastifyReply,
  fixed: Readonly<Record<string, string>>,
  methods: readonly string[],
): FastifyReply {
  const list = methods.join(", ");
  return reply
    .code(204)
    .headers({
      ...fixed,
      allow: list,
      "access-control-allow-methods": list,
      "access-control-allow-headers":
        "Accept, Content-Type, Content-Encoding, If-None-Match, If-Modified-Since, X-Request-Id",
      "access-control-max-age": "86400",
      "cache-control": "public, max-age=86400",
    })
    .send();
}

export function sendProblem(
  error: ProblemError,
  request: FastifyRequest,
  reply: FastifyReply,
  fixed: Readonly<Record<string, string>>,
): FastifyReply {
  const body = JSON.stringify(problemBody(error, request.originalUrl.split("?")[0]?.slice(0, 300) ?? "/"));
  return reply
    .code(error.status)
    .headers({ ...fixed, "cache-control": "no-store", ...error.headers, "content-type": PROBLEM_MEDIA_TYPE })
    .send(Buffer.from(body));
}

/** What Fastify and its plugins say, in our codes. */
function toProblem(error: FastifyError, request: FastifyRequest): ProblemError {
  if (error instanceof ProblemError) return error;
  const status = error.statusCode ?? (error as { status?: number }).status ?? 500;
  const code = BY_STATUS[status];
  if (code !== undefined)
    return problem(code, status === 403 ? "There is nothing at this address." : sentence(error.message));
  request.log.error({ err: { type: error.name, message: error.message, stack: error.stack } }, "failed");
  return problem("server/fault", "The server made a mistake; it has been logged under the request's id.");
}

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: "request/bad-url",
  403: "request/not-found",
  404: "request/not-found",
  413: "request/too-large",
  414: "request/headers-too-large",
  415: "request/unsupported-media-type",
  429: "request/too-many",
  431: "request/headers-too-large",
};

function sentence(message: string): string {
  return message.endsWith(".") ? message : `${message}.`;
}
