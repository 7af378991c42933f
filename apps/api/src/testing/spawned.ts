import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The program as operators run it: a process that can be told to stop. */
export interface Spawned {
  readonly base: string;
  /** Sends SIGTERM, and waits for the end; its exit code. */
  terminate(): Promise<number>;
}

const PROGRAM = fileURLToPath(new URL("../main.ts", import.meta.url));

/** Starts the API in a process of its own, on a free port, with settings by variable. */
export async function spawned(settings: Readonly<Record<string, string>>): Promise<Spawned> {
  const env = { ...process.env, PORT: "0", LOG_LEVEL: "warn", RATE_LIMIT: "0", ...settings };
  const child = spawn(process.execPath, [PROGRAM], { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit") as Promise<[number]>;
  let text = "";
  while (!text.includes("/v1 ")) {
    const [more] = await Promise.race([once(child.stdout, "data"), ended]);
    if (typeof more === "number") throw new Error(`The API ended with ${more} before it listened: ${text}`);
    text += more;
  }
  child.stdout.resume();
  return {
    base: /http:\S+/.exec(text)?.[0] as string,
    async terminate() {
      child.kill("SIGTERM");
      return (await ended)[0];
    },
  };
}
