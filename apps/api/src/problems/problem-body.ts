import { HOMEPAGE } from "../identity.ts";
import { PROBLEM_CODES, type ProblemCode } from "./codes.ts";
import type { Issue, ProblemError } from "./problem.ts";

/** A problem as it is sent: `application/problem+json`, RFC 9457. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The request's path. */
  readonly instance: string;
  readonly code: ProblemCode;
  /** Everything that is wrong, the first of which gives `code`. */
  readonly issues: readonly Issue[];
}

export const PROBLEM_MEDIA_TYPE = "application/problem+json";

export function problemBody({ code, status, message, issues }: ProblemError, instance: string): ProblemBody {
  return {
    type: typeOf(code),
    title: PROBLEM_CODES[code].title,
    status,
    detail: message,
    instance,
    code,
    issues,
  };
}

/** Where a code is explained. */
function typeOf(code: ProblemCode): string {
  return `${HOMEPAGE}/docs/api/#${code.replace("/", "-")}`;
}
