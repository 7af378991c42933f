import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

/** A request as the server got it. */
export interface Asked {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly body: { readonly response_format?: unknown; readonly messages?: unknown; readonly model?: string };
}

/** A server of chat completions on this machine, at a free port. */
export interface ModelServer extends AsyncDisposable {
  readonly base: string;
  readonly asked: Asked[];
}

/** @param answer answers a request whose body was read. */
export async function modelServer(
  answer: (asked: Asked, response: Parameters<RequestListener>[1]) => void,
): Promise<ModelServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const body = (await json(request)) as Asked["body"];
    const one = { path: request.url, authorization: request.headers.authorization, body };
    asked.push(one);
    answer(one, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}/v1`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A completion whose message is this text. */
export function completion(content: string, finish_reason = "stop"): string {
  return JSON.stringify({ choices: [{ message: { role: "assistant", content }, finish_reason }] });
}
