// The yardstick: node:http with one body and one set of headers, which are those of an answer of the API.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const [status = "200", headers = "{}", body = ""] = process.argv.slice(2);
const fixed = JSON.parse(headers) as Record<string, string>;
const bytes = Buffer.from(body, "base64");

const server = createServer((_request, response) => {
  response.writeHead(Number(status), fixed);
  response.end(bytes);
});
server.listen(0, "127.0.0.1", () =>
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`),
);
process.once("SIGTERM", () => process.exit(0));
