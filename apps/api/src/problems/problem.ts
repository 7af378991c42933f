import { StoreError, type StoreIssue } from "@org/defense-pact-store";
import { isQueryCode, PROBLEM_CODES, type ProblemCode } from "./codes.ts";

/** One thing that is wrong with a request. */
export interface Issue {
  readonly code: ProblemCode;
  /** The parameter at fault, where it is one. */
  readonly parameter?: string;
  /** A whole sentence: what is wrong, and with what. */
  readonly message: string;
  /** What was probably meant, or what to do. */
  readonly suggestion?: string;
}

/** Thrown by whatever cannot answer; the answer is made of it (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly issues: readonly [Issue, ...Issue[]];
  readonly headers: Readonly<Record<string, string>>;

  constructor(issues: readonly [Issue, ...Issue[]], headers: Readonly<Record<string, string>> = {}) {
    super(issues.map(({ message }) => message).join(" "));
    this.issues = issues;
    this.headers = headers;
  }

  get code(): ProblemCode {
    return this.issues[0].code;
  }

  get status(): number {
    return PROBLEM_CODES[this.code].status;
  }
}

/** A problem with one issue, ready to be thrown. */
export function problem(
  code: ProblemCode,
  message: string,
  { headers = {}, ...more }: Partial<Issue> & { readonly headers?: Readonly<Record<string, string>> } = {},
): ProblemError {
  return new ProblemError([{ code, message, ...more }], headers);
}

/** The store's issues as the API's, or undefined where the store speaks of itself. */
export function queryIssues(error: unknown): readonly [Issue, ...Issue[]] | undefined {
  if (!(error instanceof StoreError)) return undefined;
  const [first, ...rest] = error.issues.filter((issue): issue is StoreIssue & Issue =>
    isQueryCode(issue.code),
  );
  return first && [first, ...rest];
}

/** Seconds after which a client may come again. */
export const RETRY_AFTER = { "retry-after": "2" };
