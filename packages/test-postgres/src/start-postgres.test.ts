import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase } from "./create-database.ts";
import { type PostgresServer, startPostgres } from "./start-postgres.ts";

let server: PostgresServer | undefined;
beforeAll(async () => {
  server = await startPostgres();
  if (!server && process.env.CI) throw new Error("There is no PostgreSQL to test with.");
});
afterAll(() => server?.stop());

async function ask(url: string, statement: string): Promise<unknown> {
  const sql = postgres(url, { max: 1 });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end();
  }
}

test("a server makes databases that know nothing of each other, and keeps them when it comes back", async (context) => {
  if (!server) return context.skip("this machine has no PostgreSQL");
  const [one, other] = [await createDatabase(server.url), await createDatabase(server.url)];
  await ask(one.url, "CREATE TABLE here (n int); INSERT INTO here VALUES (1)");
  await expect(ask(other.url, "SELECT n FROM here")).rejects.toThrow("does not exist");
  await server.kill();
  await expect(ask(one.url, "SELECT n FROM here")).rejects.toThrow();
  await server.start();
  expect(await ask(one.url, "SELECT n FROM here")).toEqual([{ n: 1 }]);
  await one.drop();
  await expect(ask(one.url, "SELECT n FROM here")).rejects.toThrow("does not exist");
  await other.drop();
});
