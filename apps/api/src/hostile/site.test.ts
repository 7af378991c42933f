import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answerIn, say } from "../testing/bytes.ts";
import { serving, temporaryFolder } from "../testing/running.ts";

const PATHS = [
  "/../secret.txt",
  "/a/../../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/%2e%2e%2fsecret.txt",
  "/%252e%252e%252fsecret.txt",
  "/..\\secret.txt",
  "/..%5csecret.txt",
  "/a/..;/../secret.txt",
  "/%c0%ae%c0%ae/secret.txt",
  "/secret.txt%00.html",
  "/index.html%00",
  "//secret.txt",
  "/./../secret.txt",
  "/.env",
  "/a/",
  "/a",
  "/v1/docs/../../secret.txt",
  "/v1/docs/..%2f..%2fpackage.json",
];

test("no address leads out of the site's folder, to a hidden file or to a list of files", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "site/a"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "the secret\n");
  writeFileSync(join(folder, "site/.env"), "the secret\n");
  writeFileSync(join(folder, "site/index.html"), "<title>The site</title>\n");
  writeFileSync(join(folder, "site/a/b.txt"), "b\n");
  const { base, ask } = await serving({ siteFolder: join(folder, "site") });
  for (const path of PATHS) {
    const text = await say(base, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect([path, text.includes("the secret"), text.includes("b.txt")]).toEqual([path, false, false]);
    const { status, body } = answerIn(text);
    expect([path, status]).toEqual([path, expect.toSatisfy((each) => each >= 300 && each < 500)]);
    if (status >= 400) expect(JSON.parse(body)).toMatchObject({ status });
  }
  expect(await (await ask("/")).text()).toContain("The site");
  expect((await ask("/a/b.txt")).status).toBe(200);
});
