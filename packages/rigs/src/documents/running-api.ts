import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export interface RunningApi {
  /** Its address, without a slash at the end. */
  readonly base: string;
  stop(): Promise<void>;
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
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  return {
    base: line.toString().split(" ")[0] as string,
    async stop() {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      await ended;
    },
  };
}
