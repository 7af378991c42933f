import type { Sql as Client } from "postgres";
import { StoreError } from "../errors.ts";
import type { StoreRelease } from "../store.ts";
import type { LoadedMeta } from "./load.ts";
import { FORMAT, schemaOf } from "./tables.ts";

/** A piece of SQL with the values bound to it; `?` stands for each, in order. Its text is made of the closed description alone. */
export interface Query {
  readonly text: string;
  readonly values: readonly Value[];
}

export type Value = string | number | boolean | null | readonly string[] | readonly number[];

export type Row = Readonly<Record<string, unknown>>;

export function query(text: string, ...values: readonly Value[]): Query {
  return { text, values };
}

export function together(parts: readonly Query[], between: string): Query {
  return {
    text: parts.map(({ text }) => text).join(between),
    values: parts.flatMap(({ values }) => values),
  };
}

/** One loaded release on one server. */
export interface Loaded {
  readonly number: number;
  readonly schema: string;
  readonly release: StoreRelease;
  readonly meta: LoadedMeta;
  /** The numbers of the fields that its index keeps. */
  readonly numbers: ReadonlyMap<string, number>;
  all(query: Query): Promise<readonly Row[]>;
}

/** Statements are prepared under names, so that a server plans each but once for a connection. */
export async function ask(client: Client, { text, values }: Query): Promise<readonly Row[]> {
  let at = 0;
  const numbered = text.replaceAll("?", () => `$${++at}`);
  return client.unsafe(numbered, values as never[], { prepare: true });
}

/** The release that is current on a server. Rejected with `store/empty` where there is none that can be read. */
export async function currentNumber(client: Client): Promise<number> {
  const [row] = await ask(client, query("SELECT number FROM defense_pact.current"));
  if (row === undefined) throw empty();
  return row.number as number;
}

export async function loadedRelease(client: Client, number: number): Promise<Loaded> {
  const [row] = await ask(
    client,
    query("SELECT format, version, digest, meta FROM defense_pact.loads WHERE number = ?", number),
  );
  if (row === undefined || row.format !== FORMAT) throw empty();
  const meta = JSON.parse(row.meta as string) as LoadedMeta;
  return {
    number,
    schema: schemaOf(number),
    release: { version: row.version as string, digest: row.digest as string },
    meta,
    numbers: new Map(meta.fields.map((name, index) => [name, index + 1])),
    all: (asked) => ask(client, asked),
  };
}

export function empty(): StoreError {
  const message = "The database holds no dataset that this version can read.";
  return new StoreError([{ code: "store/empty", message, suggestion: "Load one with loadPostgres." }]);
}
