import type { components } from "./generated/api.ts";

/** What the API says when it cannot answer: RFC 9457, with a code and all that is wrong. */
export type Problem = components["schemas"]["Problem"];

/** Thrown for every answer that is none, and for a server that cannot be reached (`code` is then `client/unreachable`). */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;
  readonly code: Problem["code"] | "client/unreachable" | "client/not-an-answer" | "client/split";
  /** Everything that is wrong with the request, where the API told it. */
  readonly issues: Problem["issues"];
  readonly problem: Problem | undefined;
  /** How long to wait before asking again, where the API says so. */
  readonly retryAfterMs: number | undefined;

  constructor(
    message: string,
    {
      status = 0,
      code = "client/unreachable",
      problem,
      retryAfterMs,
      cause,
    }: Partial<Pick<ProblemError, "status" | "code" | "problem" | "retryAfterMs" | "cause">> = {},
  ) {
    super(message, { cause });
    this.status = status;
    this.code = problem?.code ?? code;
    this.issues = problem?.issues ?? [];
    this.problem = problem;
    this.retryAfterMs = retryAfterMs;
  }
}

/** What an answer with a status of 400 or more says. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const { status } = response;
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  const retryAfterMs = Number.isNaN(seconds) ? undefined : seconds * 1000;
  const problem = await bodyOf(response);
  if (problem !== undefined) return new ProblemError(problem.detail, { status, problem, retryAfterMs });
  const message = `The server answered ${status}, and not as a defense-pact API does.`;
  return new ProblemError(message, { status, code: "client/not-an-answer", retryAfterMs });
}

async function bodyOf(response: Response): Promise<Problem | undefined> {
  if (!response.headers.get("content-type")?.startsWith("application/problem+json")) return undefined;
  try {
    return (await response.json()) as Problem;
  } catch {
    return undefined;
  }
}
