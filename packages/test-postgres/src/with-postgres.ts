// Runs a command with `DATABASE_URL` of a server that lives as long as it: node with-postgres.ts COMMAND…
import { spawn } from "node:child_process";
import { once } from "node:events";
import { startPostgres } from "./start-postgres.ts";

const [command, ...args] = process.argv.slice(2);
if (command === undefined) throw new Error("Say what to run: node with-postgres.ts COMMAND…");

async function run(program: string, url: string): Promise<number> {
  const child = spawn(program, args, { stdio: "inherit", env: { ...process.env, DATABASE_URL: url } });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}

const given = process.env.DATABASE_URL;
const server = given ? undefined : await startPostgres();
if (given) process.exitCode = await run(command, given);
else if (server) process.exitCode = await run(command, server.url).finally(() => server.stop());
else if (process.env.CI) throw new Error("There is no PostgreSQL here that runs: set DATABASE_URL.");
else process.stderr.write(`Not run, since there is no PostgreSQL here: ${command} ${args.join(" ")}\n`);
