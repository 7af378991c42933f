import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { piped } from "../testing/piped.ts";
import { openPty } from "../testing/pty.ts";
import { defensePact } from "../testing/terminal.ts";

test("serve answers over HTTP until ^C, which ends it cleanly", async () => {
  const pty = openPty(["serve", "--port", "0"], { columns: 120, env: { LOG_LEVEL: "silent" } });
  try {
    await pty.waitFor(/http:\/\/127\.0\.0\.1:\d+\/v1 /);
    const { text } = await pty.screen();
    const [address = ""] = /http:\S+\/v1/.exec(text) ?? [];
    const answer = await fetch(`${address}/actors/kenya`);
    expect(await answer.json()).toMatchObject({ id: "actors/kenya" });
    pty.interrupt();
    expect((await pty.ended).code).toBe(0);
  } finally {
    pty.kill("SIGKILL");
  }
});

test("a port that is taken, and one that is none, are refused with exit code 2", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as { port: number };
  const taken = await piped(["serve", "--port", String(port)], { env: { LOG_LEVEL: "silent" } });
  other.close();
  expect(taken).toMatchObject({ code: 2, stderr: expect.stringContaining("name another --port") });
  const none = await piped(["serve", "--port", "many"]);
  expect(none).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--port takes a whole number from 0 to 65535; not "many"'),
  });
  expect((await defensePact(["serve", "8080"])).stderr).toContain("--port");
});
