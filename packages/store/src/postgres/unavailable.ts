import { StoreError } from "../errors.ts";

/** What the driver and the system call a server that is away. */
const AWAY: ReadonlySet<string> = new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
]);

const CUT: ReadonlySet<string> = new Set(["CONNECTION_CLOSED", "ECONNRESET", "EPIPE", "57P01"]);

/** SQLSTATE: connection exceptions, no room, shutdown, recovery. */
const AWAY_STATES = /^(08...|53...|57P0.|40001|25006)$/;

/** SQLSTATE of a statement that took too long. */
const TIMEOUT = "57014";

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

export function isAway(error: unknown): boolean {
  const code = codeOf(error);
  return AWAY.has(code) || AWAY_STATES.test(code);
}

/** Whether a connection that was there has been ended, as one of many may be. */
export function isCut(error: unknown): boolean {
  return CUT.has(codeOf(error));
}

/** Whether a table or schema is not there: its release has been dropped, or nothing was ever loaded. */
export function isGone(error: unknown): boolean {
  return ["42P01", "3F000"].includes(codeOf(error));
}

/** The error as callers of a store see it. Addresses and passwords stay out of it. */
export function storeError(error: unknown): unknown {
  if (isAway(error)) {
    return unavailable(`The database does not answer (${codeOf(error)}).`);
  }
  if (codeOf(error) === TIMEOUT) return unavailable("The database took too long to answer.");
  return error;
}

export function unavailable(message: string): StoreError {
  return new StoreError([{ code: "store/unavailable", message, suggestion: "Try again in a moment." }]);
}
