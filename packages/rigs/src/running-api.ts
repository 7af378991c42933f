import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export interface RunningApi {
  /** Its address, without a slash at the end. */
  readonly base: string;
  /** Tells it to stop; the code with which it ends. */
  stop(): Promise<number | null>;
}

/** The installed API on a port that is free, for samples that ask one at its usual address. */
export async function startApi(installed: string): Promise<RunningApi> {
  const bin = join(installed, "node_modules/@org/defense-pact-api/bin/defense-pact-api.js");
  const env = { ...process.env, PORT: "0", LOG_LEVEL: "warn", RATE_LIMIT: "0" };
  const server = spawn(process.execPath, [bin], {
    cwd: installed,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(server, "exit") as Promise<[number | null]>;
  const [line] = (await Promise.race([
    once(server.stdout, "data"),
    ended.then(([code]) => Promise.reject(new Error(`the API ended with ${code}`))),
  ])) as [Buffer];
  return {
    base: line.toString().split(" ")[0] as string,
    async stop() {
      server.kill("SIGTERM");
      return (await ended)[0];
    },
  };
}
