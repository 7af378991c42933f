/** A real PostgreSQL for tests; `./vitest` is a `globalSetup` that provides one as `postgresUrl`. */
export { createDatabase, type TestDatabase } from "./create-database.ts";
export { type PostgresServer, startPostgres } from "./start-postgres.ts";
