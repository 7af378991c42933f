import { ConfigError, readConfig } from "./config/read-config.ts";
import { load } from "./load.ts";
import { STANDARD_OUTPUT } from "./observing/standard-output.ts";
import { type Running, start } from "./start.ts";

const USAGE = `Usage: defense-pact-api              serves the dataset, as its environment says
       defense-pact-api load [FILE]  loads the published dataset, or a dataset document, into DATABASE_URL
`;

async function run([command, ...rest]: readonly string[]): Promise<void> {
  if (command === undefined) return serve();
  if (command === "load" && rest.length <= 1) return loadInto(rest[0]);
  process.stderr.write(USAGE);
  process.exitCode = command === "--help" ? 0 : 2;
}

/** Serves until it is told to stop. */
async function serve(): Promise<void> {
  let running: Running;
  try {
    running = await start(readConfig(process.env));
  } catch (error) {
    return fail("cannot start", error);
  }
  const lines = running.addresses.map(
    (address) =>
      `${address}  ${running.hasSite ? "the site" : "where to begin"}\n${address}/v1  the API, its reference at /v1/docs\n`,
  );
  const stop = () => {
    for (const signal of SIGNALS) process.once(signal, () => process.exit(1));
    void running.close().then(() => process.exit(0));
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  // Last: whoever reads where it is may tell it to stop.
  STANDARD_OUTPUT.write(lines.join(""));
}

const SIGNALS = ["SIGTERM", "SIGINT"] as const;

async function loadInto(file: string | undefined): Promise<void> {
  try {
    const { databaseUrl } = readConfig(process.env);
    if (databaseUrl === undefined) throw new Error("Set DATABASE_URL to the PostgreSQL to load into.");
    const { version, digest } = await load(databaseUrl, file);
    process.stdout.write(`Release ${version} is loaded (${digest}).\n`);
  } catch (error) {
    fail("cannot load", error);
  }
}

function fail(what: string, error: unknown): void {
  const lines =
    error instanceof ConfigError
      ? error.faults.map(({ message }) => message)
      : [wordsOf(error as NodeJS.ErrnoException)];
  process.stderr.write(`defense-pact-api: ${what}.\n${lines.map((line) => `  ${line}\n`).join("")}`);
  process.exitCode = 2;
}

function wordsOf(error: NodeJS.ErrnoException): string {
  if (error.code === "EADDRINUSE")
    return "Another program listens on this port. Set PORT to another one, or to 0 for any that is free.";
  if (error.code === "EACCES") return "This user may not listen on this port. Set PORT to one above 1023.";
  return error.message;
}

await run(process.argv.slice(2));
