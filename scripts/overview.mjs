// What `npm start` shows before it serves: the dataset is valid, its evidence holds, and this is what it has.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../apps/cli/bin/defense-pact.js", import.meta.url));
const run = (...args) =>
  spawnSync(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" });

const dataset = fileURLToPath(new URL("../packages/data/dist/data/dataset.json", import.meta.url));
const validated = run("validate", dataset);
process.stdout.write(validated.stdout);

if (process.env.DEFENSE_PACT_TEXTS) {
  const verified = run("verify");
  process.stdout.write(`Evidence: ${verified.stdout.trimEnd().split("\n").at(-1)}\n`);
  process.exitCode = verified.status ?? 1;
} else {
  process.stdout.write(
    "Evidence: not verified, no texts at hand (DEFENSE_PACT_TEXTS names a folder of them)\n",
  );
}

process.stdout.write(
  `\n${run("stats").stdout}\nTo look: npx defense-pact show agreements/us-kenya-defence-cooperation-framework, or the addresses that follow.\n\n`,
);
if (validated.status !== 0) process.exitCode = validated.status ?? 1;
