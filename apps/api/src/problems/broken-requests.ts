import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { ProblemCode } from "./codes.ts";
import { problem } from "./problem.ts";
import { PROBLEM_MEDIA_TYPE, problemBody } from "./problem-body.ts";

/** As Node's own listener looks at it: the answer that is being sent. */
interface AnsweringSocket extends Socket {
  readonly _httpMessage?: ServerResponse | null;
}

/** Answers what is not even a request, on the bare connection. */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  // What has been begun to be answered cannot be answered otherwise: a problem would stand amid its body.
  const begun = (socket as AnsweringSocket)._httpMessage?.headersSent === true;
  if (error.code === "ECONNRESET" || !socket.writable || begun) {
    socket.destroy();
    return;
  }
  const failure = problem(...failureOf(error.code));
  const body = JSON.stringify(problemBody(failure, "/"));
  const head = [
    `HTTP/1.1 ${failure.status} ${REASONS[failure.status] ?? "Bad Request"}`,
    `Content-Type: ${PROBLEM_MEDIA_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Cache-Control: no-store",
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

const REASONS: Readonly<Record<number, string>> = {
  400: "Bad Request",
  408: "Request Timeout",
  431: "Request Header Fields Too Large",
};

function failureOf(code: string | undefined): [ProblemCode, string] {
  if (code === "HPE_HEADER_OVERFLOW")
    return ["request/headers-too-large", "The address or the headers are too long."];
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return ["request/timeout", "The request took too long to arrive."];
  return ["request/bad-request", "The request is not HTTP that this server reads."];
}
