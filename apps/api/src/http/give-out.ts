import type { OutgoingHttpHeader, ServerResponse } from "node:http";
import type { Ready } from "./kept-answers.ts";

/** Gives out an answer, with the headers that are of this request alone. */
export function giveOut(
  response: ServerResponse,
  { status, headers, body }: Ready,
  own: readonly OutgoingHttpHeader[],
): void {
  response.writeHead(status, [...headers, ...own]);
  response.end(status === 304 ? undefined : body);
}

/** Headers as names and values in turn. */
export function listed<T extends OutgoingHttpHeader>(headers: Readonly<Record<string, T | undefined>>): T[] {
  const list: OutgoingHttpHeader[] = [];
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    if (value !== undefined) list.push(name, value);
  }
  return list as T[];
}
