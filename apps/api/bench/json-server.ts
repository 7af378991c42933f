// json-server over a file, as its own command runs it, without its log.
import type { AddressInfo } from "node:net";
import jsonServer from "json-server";

const [database = ""] = process.argv.slice(2);
const app = jsonServer.create();
app.use(jsonServer.router(database));
const server = app.listen(0, "127.0.0.1", () =>
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`),
);
process.once("SIGTERM", () => process.exit(0));
