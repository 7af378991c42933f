import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { builtBin, shellEnv } from "../testing/built-bin.ts";

/** Two lines, the second of them no record: enough to tell that there is one a line. */
const LINES =
  '{"type":"actor","id":"actors/a","name":"A","kind":"organization","claims":[]}\n{"type":"actor"}\n';

test("what is wrong with a line is told while the pipe stays open", async () => {
  const child = spawn(process.execPath, [builtBin(), "validate", "-", "--no-config", "--record-rules-only"], {
    env: shellEnv({}),
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    child.stdin.write(LINES);
    child.stdout.setEncoding("utf8");
    let told = "";
    while (!told.includes("schema/missing-field")) {
      const [text] = (await once(child.stdout, "data")) as [string];
      told += text;
    }
    expect(told).toContain("-:2:1");
    child.stdin.end("{}\n");
    const [code] = await once(child, "close");
    expect(code).toBe(1);
  } finally {
    child.kill("SIGKILL");
  }
});
