import type { Sql as Client } from "postgres";

/** What is kept beside the releases: which there are, and which is current. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/**
 * Applied in this order, each once; one that has been published is never changed. The tables of a release are not
 * among them: they are made with it (`tables.ts`) and go with it.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: "releases",
    sql: `
      CREATE TABLE defense_pact.loads (
        number integer PRIMARY KEY,
        format integer NOT NULL,
        version text NOT NULL,
        digest text NOT NULL,
        meta text NOT NULL,
        loaded_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE defense_pact.current (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        number integer NOT NULL REFERENCES defense_pact.loads
      );`,
  },
];

/** Names the lock under which migrations run and releases are loaded, one at a time. */
const LOCK = 0x64707374;

/** Brings the database to the newest migration, all or nothing; several at once wait for each other. */
export async function migrate(client: Client): Promise<void> {
  await client.begin(async (transaction) => {
    await transaction.unsafe(`SELECT pg_advisory_xact_lock(${LOCK})`);
    await transaction.unsafe(`
      CREATE SCHEMA IF NOT EXISTS defense_pact;
      CREATE TABLE IF NOT EXISTS defense_pact.migrations (
        number integer PRIMARY KEY,
        name text NOT NULL,
        applied_at timestamptz NOT NULL DEFAULT now()
      );`);
    const rows = await transaction.unsafe("SELECT number FROM defense_pact.migrations");
    const applied = new Set(rows.map(({ number }) => number as number));
    for (const { number, name, sql } of MIGRATIONS) {
      if (applied.has(number)) continue;
      await transaction.unsafe(sql);
      await transaction.unsafe("INSERT INTO defense_pact.migrations (number, name) VALUES ($1, $2)", [
        number,
        name,
      ]);
    }
  });
}

/** Waits for its turn to load a release; it ends with the transaction. */
export function lockSql(): string {
  return `SELECT pg_advisory_xact_lock(${LOCK})`;
}
