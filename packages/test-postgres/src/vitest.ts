import type { TestProject } from "vitest/node";
import { type PostgresServer, startPostgres } from "./start-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Of a server on which tests make databases of their own; empty where none can be had. */
    postgresUrl: string;
  }
}

interface Shared {
  server: Promise<PostgresServer | undefined>;
  users: number;
}

/** Projects load this module each for itself, and share the server all the same. */
const RUN = globalThis as { [key: symbol]: Shared | undefined };
const KEY = Symbol.for("@org/defense-pact-test-postgres");

/**
 * Provides `postgresUrl`: `DATABASE_URL`, else a server that ends with the run.
 * @throws Error where there is none and `CI` is set: there nothing may be skipped.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.DATABASE_URL;
  if (given) {
    project.provide("postgresUrl", given);
    return undefined;
  }
  RUN[KEY] ??= { server: startPostgres(), users: 0 };
  const shared = RUN[KEY];
  shared.users += 1;
  const server = await shared.server;
  if (!server && process.env.CI) throw new Error("There is no PostgreSQL to test with: set DATABASE_URL.");
  project.provide("postgresUrl", server?.url ?? "");
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    RUN[KEY] = undefined;
    await server?.stop();
  };
}
