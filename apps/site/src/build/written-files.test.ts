import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DIST } from "../browser/built-site.ts";
import { siteData } from "../dataset/site-data.ts";
import { downloadsOf } from "../downloads/downloads.ts";
import { siteFiles } from "../files/site-files.ts";
import { identityOf } from "../identity.ts";

const isPicture = (path: string) => path.endsWith(".png");

test("the files beside the pages are, byte for byte, what is made in one thread", async () => {
  const differing: string[] = [];
  for (const { path, write } of siteFiles(await siteData(), identityOf({}))) {
    const built = readFileSync(join(DIST, path));
    if (isPicture(path)) expect(built.subarray(1, 4).toString()).toBe("PNG");
    else if (!built.equals(Buffer.from(write() as string | Uint8Array))) differing.push(path);
  }
  expect(differing).toEqual([]);
});

test("the page of downloads has the digest of each file, as the thread that wrote it told", async () => {
  const page = readFileSync(join(DIST, "data/index.html"), "utf8");
  for (const { name, sha256 } of downloadsOf((await siteData()).dataset, identityOf({})))
    expect(page, name).toContain(sha256);
});

test("a file that is made here is measured as it is read, and the sums are those of the others", async () => {
  const { dataset } = await siteData();
  const downloads = downloadsOf(dataset, { isOwn: true });
  const sums = String(downloads.find(({ name }) => name === "SHA256SUMS")?.read());
  for (const { name, sha256, bytes, read } of downloads.filter(({ name }) => name !== "SHA256SUMS")) {
    expect(sums).toContain(`${sha256}  ${name}\n`);
    expect(bytes).toBe(Buffer.byteLength(read()));
  }
});
