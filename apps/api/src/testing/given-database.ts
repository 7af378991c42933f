import { createDatabase } from "@org/defense-pact-test-postgres";
import type { TestProject } from "vitest/node";
import { load } from "../load.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Holds the published dataset, and is asked by every test that names no store; empty where the file is to be. */
    datasetUrl: string;
  }
}

/** With `DATABASE_URL`, as for the API itself, PostgreSQL is what is asked: the suite is run on a database of its own there. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const server = process.env.DATABASE_URL;
  if (!server) {
    project.provide("datasetUrl", "");
    return undefined;
  }
  const database = await createDatabase(server);
  await load(database.url);
  project.provide("datasetUrl", database.url);
  return database.drop;
}
