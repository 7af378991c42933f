import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { publishedFile } from "./source/open-source.ts";
import { serving, temporaryFolder } from "./testing/running.ts";

const PROGRAM = fileURLToPath(new URL("main.ts", import.meta.url));

async function startedOn(file: string): Promise<readonly [number, string]> {
  const env = { ...process.env, PORT: "0", DATASET_FILE: file, DATABASE_URL: "" };
  const child = spawn(process.execPath, [PROGRAM], { env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (more) => (said += more));
  const [code] = (await once(child, "close")) as [number];
  return [code, said];
}

test("a file that is not there, or no dataset, ends the start and says how to mend it", async () => {
  const picture = join(temporaryFolder(), "picture.png");
  writeFileSync(picture, "\x89PNG\r\n");
  for (const [file, fault] of [
    ["/nope", 'There is no file "/nope".'],
    [picture, "is not a dataset in the SQLite form"],
  ] as const) {
    const [code, said] = await startedOn(file);
    expect(code).toBe(2);
    expect(said).toContain(`DATASET_FILE names ${JSON.stringify(file)}, which cannot be served`);
    expect(said).toContain(fault);
    expect(said).toContain("defense-pact export --format sqlite");
  }
});

test("a file that is lost after the start is served on", async () => {
  const file = join(temporaryFolder(), "dataset.sqlite");
  copyFileSync(publishedFile(), file);
  const { ask } = await serving({ datasetFile: file });
  rmSync(file);
  expect((await ask("/v1/stats")).status).toBe(200);
});
