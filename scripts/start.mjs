// `npm start`: builds, shows what the dataset has, and serves it, in one process that a shell starts: see serve.mjs.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = (name) => [process.execPath, [fileURLToPath(new URL(name, import.meta.url))], {}];

for (const [command, args, options] of [
  script("node-version.mjs"),
  ["npm run build --silent", [], { shell: true }],
  script("overview.mjs"),
]) {
  const { status } = spawnSync(command, args, { stdio: "inherit", ...options });
  if (status !== 0) process.exit(status ?? 1);
}

await import("./serve.mjs");
