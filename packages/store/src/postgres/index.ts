/** A dataset on PostgreSQL: `loadPostgres` brings a release in, `postgresStore` asks the current one. */
export { type LoadSource, loadPostgres } from "./load.ts";
export { migrate } from "./migrations.ts";
export { type PostgresOptions, postgresStore } from "./postgres-store.ts";
