import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

// A process of its own, since who publishes waits for npm and could not answer it meanwhile. It is told its folder,
// and tells its port.
const [folder = ""] = process.argv.slice(2);
const app = await runServer({
  self_path: join(folder, "config.yaml"),
  storage: join(folder, "storage"),
  web: { enable: false },
  uplinks: {},
  packages: { "**": { access: "$all", publish: "$all", unpublish: "$all" } },
  // The SQLite form and the fonts make tarballs larger than verdaccio takes by default.
  max_body_size: "200mb",
  log: { type: "stdout", format: "pretty", level: "fatal" },
} as never);
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
process.send?.((server.address() as AddressInfo).port);
