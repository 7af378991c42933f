import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { HOST_NODE } from "../host-node.ts";
import { REPOSITORY } from "../repository.ts";

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The address at which documents have the API. */
const DOCUMENTED = /http:\/\/(127\.0\.0\.1|localhost):4000/g;
/** Commands that go on until they are stopped. */
const SERVES = /^([A-Z_]+=\S+ )*npx defense-pact(-api$| serve\b)/;
/** `npx` itself takes longer than what it runs; a test of its own shows that it finds the commands. */
const NPX = '#!/bin/sh\ncommand="$1"; shift; exec "$command" "$@"\n';

/** Runs what documents show as a reader would, in a folder beside installed packages. */
export class Shell {
  #folder: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #node: string;
  readonly #api: string;

  constructor(folder: string, installed: string, { isNewer, api }: { isNewer: boolean; api: string }) {
    this.#folder = folder;
    this.#api = api;
    this.#node = isNewer ? process.execPath : HOST_NODE;
    const shims = join(folder, "node_modules/.shims");
    mkdirSync(shims, { recursive: true });
    writeFileSync(join(shims, "npx"), NPX);
    chmodSync(join(shims, "npx"), 0o755);
    const bins = [
      shims,
      dirname(this.#node),
      join(folder, "node_modules/.bin"),
      join(installed, "node_modules/.bin"),
    ];
    this.#env = {
      ...process.env,
      REPOSITORY,
      PATH: [...bins, process.env.PATH].join(delimiter),
      GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
      NO_COLOR: "1",
      FORCE_COLOR: undefined,
      DEFENSE_PACT_TEXTS: undefined,
    };
  }

  /** A command of a document, to its end; one that serves is told to stop once it says where. */
  async command(text: string): Promise<Outcome> {
    return SERVES.test(text) ? this.#served(text) : this.run(text);
  }

  run(text: string): Outcome {
    const to = /^cd (\S+)$/.exec(text)?.[1];
    if (to !== undefined) {
      this.#folder = join(this.#folder, to);
      return { status: existsSync(this.#folder) ? 0 : 1, stdout: "", stderr: "" };
    }
    const asked = text
      .replaceAll(DOCUMENTED, this.#api)
      .replace(/^curl /, "curl --silent --show-error --fail ");
    return spawnSync("bash", ["-c", `set -o pipefail; ${asked}`], this.#options());
  }

  /** A program, as a module in the folder. */
  program(text: string): Outcome {
    const file = join(this.#folder, "program.mjs");
    writeFileSync(file, text.replaceAll(DOCUMENTED, this.#api));
    return spawnSync(this.#node, [file], this.#options());
  }

  #options() {
    return { cwd: this.#folder, env: this.#env, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
  }

  async #served(text: string): Promise<Outcome> {
    const env = { ...this.#env, PORT: "0", LOG_LEVEL: "warn" };
    const child = spawn("bash", ["-c", `exec env ${text}`], { cwd: this.#folder, env });
    let stdout = "";
    let stderr = "";
    child.stderr.on("data", (part: Buffer) => (stderr += part.toString()));
    child.stdout.on("data", (part: Buffer) => {
      stdout += part.toString();
      if (stdout.includes("http://")) child.kill("SIGTERM");
    });
    const [status] = (await once(child, "close")) as [number | null];
    return { status, stdout: stdout.replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:4000"), stderr };
  }
}
