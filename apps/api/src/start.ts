import type { AddressInfo } from "node:net";
import { ConfigError, configOf } from "./config/read-config.ts";
import type { Config } from "./config/settings.ts";
import { type Server, serverOf } from "./server.ts";
import { openerFor } from "./source/open-source.ts";
import { watchedSource } from "./source/watched-source.ts";

/** A server that is running. */
export interface Running {
  /** Where it can be reached: `http://127.0.0.1:4000`. */
  readonly addresses: readonly string[];
  /** Whether there is a site at `/`, beside the API. */
  readonly hasSite: boolean;
  /** Takes no more requests, lets those at work end, at most for `shutdownMs`, and closes the store. */
  close(): Promise<void>;
}

/**
 * Starts the API with some settings by name; the others have their defaults (the environment is not read: see
 * `readConfig`). Rejected with a `ConfigError` that tells every fault, or with what the system says of the address.
 */
export async function start(settings: Partial<Config> = {}): Promise<Running> {
  const config = configOf(settings);
  let base = config.publicUrl?.replace(/\/+$/, "") ?? "";
  let tell = (_isReady: boolean, _fault: string | undefined) => {};
  const source = await watchedSource(openerFor(config), {
    ...config,
    isEmbedded: config.databaseUrl === undefined,
    onChange: (...news) => tell(...news),
  }).catch((error: Error) => {
    throw unreadable(config, error);
  });
  try {
    const server = await serverOf(config, source, () => base);
    const { app, load } = server;
    tell = (isReady, fault) =>
      isReady
        ? app.log.info("the store answers again")
        : app.log.error({ fault }, "the store does not answer");
    await app.listen({ host: config.host, port: config.port });
    const addresses = addressesOf(app.addresses());
    base ||= addresses[0] ?? "";
    return {
      addresses,
      hasSite: server.hasSite,
      async close() {
        load.isStopping = true;
        await closeWithin(server, config.shutdownMs);
        await source.close();
      },
    };
  } catch (error) {
    await source.close();
    throw error;
  }
}

/** A dataset that cannot be read, as a fault of the configuration that names it. */
function unreadable({ datasetFile }: Config, { message }: Error): Error {
  if (datasetFile === undefined)
    return new Error(`The published dataset cannot be read: ${message} Install or build it again.`);
  const words = `DATASET_FILE names ${JSON.stringify(datasetFile)}, which cannot be served: ${message}`;
  const mend =
    "Name a file that `defense-pact export --format sqlite` has written, or leave DATASET_FILE out for the published dataset.";
  return new ConfigError([{ variable: "DATASET_FILE", message: `${words} ${mend}` }]);
}

const SWEEP_MS = 100;

/**
 * Stops listening, and closes each connection once it has nothing to do. Node takes a connection for idle as soon as its
 * answer is made, and would cut off what a slow client has not read yet; so none is closed while an answer is on its way.
 */
async function closeWithin({ app, load }: Server, deadlineMs: number): Promise<void> {
  const { server } = app;
  const closeIdle = server.closeIdleConnections.bind(server);
  server.closeIdleConnections = () => {
    if (load.unsent === 0) closeIdle();
  };
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const deadline = setTimeout(() => server.closeAllConnections(), deadlineMs);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(deadline);
  }
}

function addressesOf(bound: readonly (string | AddressInfo)[]): string[] {
  return bound.map((one) => {
    if (typeof one === "string") return one;
    const { address, family, port } = one;
    const host =
      address === "0.0.0.0" || address === "::" ? "localhost" : family === "IPv6" ? `[${address}]` : address;
    return `http://${host}:${port}`;
  });
}
