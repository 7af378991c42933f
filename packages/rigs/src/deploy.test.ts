import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { npm } from "./published.ts";
import { REPOSITORY } from "./repository.ts";

const read = (file: string) => readFileSync(join(REPOSITORY, file), "utf8");

/** Runs a command with an environment of its own, asks the API it starts, and tells it to stop. */
async function served([command = "", ...args]: readonly string[], cwd: string, env: Record<string, string>) {
  const { PATH = "" } = process.env;
  const server = spawn(command, args, {
    cwd,
    env: { PATH, PORT: "0", LOG_LEVEL: "warn", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(server, "exit") as Promise<[number | null]>;
  const [text] = (await Promise.race([
    once(server.stdout, "data"),
    ended.then(([code]) => Promise.reject(new Error(`it ended with ${code}`))),
  ])) as [Buffer];
  const base = String(text).split(" ")[0];
  const answers: unknown[] = [];
  for (const path of ["/readyz", "/v1/pledges?by=kenya", "/v1/docs/", "/v1/figures/map.svg", "/"])
    answers.push((await fetch(base + path)).status);
  const body = "Norway today pledged $5 million to Latvia.";
  const headers = { "content-type": "text/plain" };
  answers.push((await fetch(`${base}/v1/draft`, { method: "POST", body, headers })).status);
  const welcome = await (await fetch(`${base}/`)).text();
  server.kill("SIGTERM");
  return { answers, hasSite: !welcome.includes("has not been built"), exit: (await ended)[0] };
}

const WELL = { answers: [200, 200, 200, 200, 200, 200], hasSite: true, exit: 0 };

test("what the container holds, made by its own steps, answers and stops as it should", {
  timeout: 300_000,
}, async () => {
  const file = read("Containerfile");
  const folder = mkdtempSync(join(tmpdir(), "defense-pact-staged-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync(process.execPath, ["deploy/stage.mjs", folder], { cwd: REPOSITORY });
  const install = /WORKDIR \/app\n(?:#.*\n)*RUN npm (ci .*)\n/.exec(file)?.[1] as string;
  npm(folder, ...install.split(" "), "--prefer-offline", "--ignore-scripts");
  const [, site] = /SITE_FOLDER=\/app(\S+)/.exec(file) ?? [];
  const entry = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(file)?.[1] as string) as string[];
  const env = { NODE_ENV: "production", SITE_FOLDER: folder + site };
  expect(await served(entry, folder, env)).toEqual(WELL);
});

test("what the systemd unit starts is there where it is installed as the unit says", async () => {
  const unit = read("deploy/defense-pact-api.service");
  const at = (text: string) => text.replaceAll("/opt/defense-pact", inject("folder"));
  const command = /^ExecStart=(.*)$/m.exec(unit)?.[1] as string;
  const variables = [...unit.matchAll(/^Environment=(\w+)=(.*)$/gm)].map(([, name = "", value = ""]) => [
    name,
    value,
  ]);
  expect(await served(at(command).split(" "), "/", Object.fromEntries(variables))).toEqual({
    ...WELL,
    hasSite: false,
  });
});
