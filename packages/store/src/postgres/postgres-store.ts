import postgres, { type Sql as Client } from "postgres";
import type { Engine, Host } from "../engine.ts";
import { memoryHost } from "../memory/memory-store.ts";
import type { Store } from "../store.ts";
import { storeOf } from "../store-of.ts";
import { currentNumber, empty, loadedRelease } from "./connection.ts";
import { postgresEngine } from "./postgres-engine.ts";
import { isAway, isCut, isGone, storeError, unavailable } from "./unavailable.ts";

export interface PostgresOptions {
  /** The server that releases are loaded into: `postgres://user:password@host:5432/database`. */
  readonly url: string;
  /** Its replicas, which are asked in turn; where they are away, the server itself is asked. */
  readonly readUrls?: readonly string[];
  /** Connections to each server; left out, 10. */
  readonly connections?: number;
  /** A statement that takes longer is given up with `store/unavailable`; left out, 10,000. */
  readonly statementTimeoutMs?: number;
  /** A server that does not take a connection within this time is away; left out, 5,000. */
  readonly connectTimeoutMs?: number;
  /** A release that was loaded elsewhere is noticed after this time at the latest; left out, 500. */
  readonly refreshMs?: number;
  /** How many hits of a search are ranked at most; left out, 10,000. */
  readonly mostRanked?: number;
}

const CONNECTIONS = 10;

/** A server with the release that was current when it was last asked. */
interface Server {
  readonly client: Client;
  loaded?: { readonly engine: Engine; readonly number: number; readonly at: number };
  asking?: Promise<Engine>;
}

/**
 * A store on PostgreSQL. It connects when it is first asked, and again by itself after a server was away; meanwhile
 * it rejects with `store/unavailable`. Every answer is of one release.
 */
export function postgresStore(options: PostgresOptions): Store {
  const servers = [...(options.readUrls ?? []), options.url].map((url) => ({
    client: connect(url, options),
  }));
  return storeOf(hostOn(servers, options), memoryHost);
}

function connect(url: string, options: PostgresOptions): Client {
  const { connections = CONNECTIONS, statementTimeoutMs = 10_000, connectTimeoutMs = 5000 } = options;
  return postgres(url, {
    max: connections,
    connect_timeout: connectTimeoutMs / 1000,
    backoff: () => 0.1,
    onnotice: () => {},
    connection: { application_name: "defense-pact", statement_timeout: statementTimeoutMs },
  });
}

/** Replicas take turns; the last server, which is written to, is asked only where they fail. */
function hostOn(servers: readonly Server[], options: PostgresOptions): Host {
  const { connections = CONNECTIONS } = options;
  const firstAnswer = <T>(ask: (server: Server) => Promise<T>) =>
    firstThatAnswers(inTurn(), ask, connections);
  const replicas = servers.slice(0, -1);
  let turn = 0;
  const inTurn = () => {
    turn += 1;
    const begun = replicas.length === 0 ? 0 : turn % replicas.length;
    return [...replicas.slice(begun), ...replicas.slice(0, begun), ...servers.slice(-1)];
  };
  return {
    run: (ask) => firstAnswer(async (server) => ask(await engineOf(server, options))),
    async pinned() {
      const engine = await firstAnswer((server) => engineOf(server, options));
      const host: Host = { run: (ask) => withReplaced(ask(engine)), pinned: async () => host, close() {} };
      return host;
    },
    async close() {
      await Promise.all(servers.map(({ client }) => client.end({ timeout: 5 })));
    },
  };
}

/**
 * Asks one server after another. Each is asked again where a connection turns out to have died since it was last
 * used, as any of them may, or a release to have been dropped since it was looked up. All that is asked only reads,
 * so that asking again does no harm.
 */
async function firstThatAnswers<T>(
  servers: readonly Server[],
  ask: (server: Server) => Promise<T>,
  connections: number,
): Promise<T> {
  let last: unknown;
  for (const server of servers) {
    for (let again = 0; again <= connections; again++) {
      try {
        return await ask(server);
      } catch (error) {
        if (!isAway(error) && !isGone(error)) throw storeError(error);
        last = error;
        delete server.loaded;
        if (again > 0 && !isCut(error)) break;
      }
    }
  }
  throw isGone(last) ? empty() : storeError(last);
}

/** An answer from a release that was chosen before; it may be gone when the answer is long. */
async function withReplaced<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (isGone(error)) throw unavailable("The release that was being read has been replaced.");
    throw storeError(error);
  }
}

async function engineOf(server: Server, { refreshMs = 500, mostRanked }: PostgresOptions): Promise<Engine> {
  const { loaded } = server;
  if (loaded && performance.now() - loaded.at < refreshMs) return loaded.engine;
  server.asking ??= lookUp(server, mostRanked).finally(() => {
    delete server.asking;
  });
  return server.asking;
}

async function lookUp(server: Server, mostRanked: number | undefined): Promise<Engine> {
  const at = performance.now();
  const number = await currentNumber(server.client);
  const known = server.loaded;
  const engine =
    known?.number === number
      ? known.engine
      : postgresEngine(await loadedRelease(server.client, number), mostRanked);
  server.loaded = { engine, number, at };
  return engine;
}
