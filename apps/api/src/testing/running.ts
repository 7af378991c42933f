import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type DefensePactClient } from "@org/defense-pact-client";
import { inject, onTestFinished } from "vitest";
import { type Config, start } from "../index.ts";
import type {} from "./given-database.ts";

/** Of the database that tests are to ask; empty where they ask the file. */
const DATASET_URL = inject("datasetUrl");

/** A server on a free port for one test. */
export interface Served {
  readonly base: string;
  readonly client: DefensePactClient;
  /** Asks an address beneath the server. */
  ask(path: string, init?: RequestInit): Promise<Response>;
}

/** Starts the API for a test, which ends it; quiet and without a limit of rate unless the test sets one. */
export async function serving(settings: Partial<Config> = {}): Promise<Served> {
  const { served, close } = await startServing(settings);
  onTestFinished(close);
  return served;
}

/** The same for several tests; whoever starts it closes it. */
export async function startServing(
  settings: Partial<Config> = {},
): Promise<{ readonly served: Served; readonly close: () => Promise<void> }> {
  const running = await start({
    port: 0,
    logLevel: "silent",
    rateLimit: 0,
    maxEventLoopDelayMs: 0,
    shutdownMs: 1000,
    ...(DATASET_URL !== "" && settings.datasetFile === undefined && { databaseUrl: DATASET_URL }),
    ...settings,
  });
  const [base = ""] = running.addresses;
  const ask = (path: string, init?: RequestInit) => fetch(base + path, { redirect: "manual", ...init });
  return { served: { base, client: createClient({ baseUrl: base }), ask }, close: running.close };
}

/** A folder for a test, which removes it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "defense-pact-api-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
