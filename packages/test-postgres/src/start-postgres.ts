import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPrograms, type Runner, runner } from "./programs.ts";

/** A server of one's own: it can be stopped and started, as a machine that fails and comes back. */
export interface PostgresServer {
  /** Of a superuser, without a password; listens on 127.0.0.1 alone. */
  readonly url: string;
  /** Ends it at once, its connections too; `start` brings it back on the same port, with its data. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it for good, and removes its data. */
  stop(): Promise<void>;
}

/** A crash of the machine may cost the data of a test; one of the server may not. */
const SETTINGS = ["fsync=off", "full_page_writes=off", "max_connections=100"];

/**
 * A PostgreSQL on a port that the system chooses, with its data under the temporary folder; run by an unprivileged
 * user where this process is root.
 *
 * @returns undefined where this machine has no PostgreSQL that runs.
 */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "test-postgres-"));
  chmodSync(folder, 0o755);
  const as = runner();
  const programs = findPrograms(folder, as);
  const discard = () => rmSync(folder, { recursive: true, force: true });
  if (programs === undefined) {
    discard();
    return undefined;
  }
  const data = join(folder, "data");
  initialise(programs, data, as);
  const port = await freePort();
  let running = await launch(programs, data, port, as);
  const end = (signal: "SIGQUIT" | "SIGINT") => {
    const { exitCode, signalCode } = running;
    if (exitCode !== null || signalCode !== null) return Promise.resolve();
    const ended = once(running, "exit");
    // Whoever waits for the end has nothing else to do, perhaps.
    running.ref();
    running.kill(signal);
    return ended.then(() => undefined);
  };
  process.once("exit", () => running.kill("SIGQUIT"));
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    kill: () => end("SIGQUIT"),
    async start() {
      running = await launch(programs, data, port, as);
    },
    async stop() {
      await end("SIGINT");
      discard();
    },
  };
}

function initialise(programs: string, data: string, as: Runner | undefined): void {
  mkdirSync(data);
  if (as) chownSync(data, as.uid, as.gid);
  const args = ["-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  const { status, stderr } = spawnSync(join(programs, "initdb"), args, {
    ...as,
    cwd: data,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`initdb could not make ${data}: ${stderr}`);
}

async function launch(
  programs: string,
  data: string,
  port: number,
  as: Runner | undefined,
): Promise<ChildProcess> {
  const settings = [...SETTINGS, "listen_addresses=127.0.0.1", "unix_socket_directories="];
  const args = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  const server = spawn(join(programs, "postgres"), args, {
    ...as,
    cwd: data,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  await new Promise<void>((resolve, reject) => {
    server.once("exit", () => reject(new Error(`PostgreSQL did not start: ${log}`)));
    server.stderr?.setEncoding("utf8").on("data", (text: string) => {
      if (log.length < 10_000) log += text;
      if (log.includes("ready to accept connections")) resolve();
    });
  });
  server.unref();
  return server;
}

/** A port that was free a moment ago: PostgreSQL cannot be asked to choose one. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port could be had.");
  return address.port;
}
