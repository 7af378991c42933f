import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SERVER = fileURLToPath(new URL("serve-registry.ts", import.meta.url));

/** A registry on this machine. */
export interface Registry {
  /** Settings of npm under which `@org` comes from it, and everything else from where it always comes. */
  readonly npmrc: string;
  stop(): void;
}

/** Starts a real registry that holds nothing, asks no other one, and takes packages from anyone on this machine. */
export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), "defense-pact-registry-"));
  const server = fork(SERVER, [folder], { stdio: "inherit", execArgv: [] });
  const [port] = await Promise.race([
    once(server, "message"),
    once(server, "exit").then(([code]) => Promise.reject(new Error(`The registry ended with ${code}.`))),
  ]);
  const npmrc = join(folder, ".npmrc");
  const host = `127.0.0.1:${port}`;
  writeFileSync(npmrc, `@org:registry=http://${host}/\n//${host}/:_authToken=anyone\n`);
  return {
    npmrc,
    stop: () => {
      server.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
