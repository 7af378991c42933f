import { connect, type Socket } from "node:net";

/** A bare connection to a server: what is written is written as it is. */
export function connection(base: string): Socket {
  const socket = connect(Number(new URL(base).port), "127.0.0.1");
  socket.on("error", () => {});
  return socket;
}

/** The end of a connection, by whatever it comes. */
export function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once("close", () => resolve());
  });
}

/** What a server says to bytes, until one of both ends the connection. */
export async function say(base: string, bytes: string | Uint8Array): Promise<string> {
  const socket = connection(base);
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
  });
  socket.write(bytes);
  await closed(socket);
  return text;
}

/** An answer taken apart; of several on one connection the first. */
export function answerIn(text: string): {
  readonly status: number;
  readonly head: string;
  readonly body: string;
} {
  const [head = "", body = ""] = text.split(/\r\n\r\n(.*)/s);
  return { status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]), head, body };
}
