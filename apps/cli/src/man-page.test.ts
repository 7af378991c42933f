import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { GROUPS } from "./commands.ts";
import { manPage } from "./man-page.ts";
import { ownFile } from "./own-file.ts";

const FILE = ownFile("man/defense-pact.1");
const GROFF = ["-man", "-Tutf8", "-ww", "-z"];
const hasGroff = spawnSync("groff", ["--version"]).error === undefined;

test("the manual page is that of the commands; `npm run man --workspace apps/cli` renews it", async () => {
  expect(readFileSync(FILE, "utf8")).toBe(await manPage(GROUPS));
});

test.skipIf(!hasGroff)("groff has no warning about the manual page, and has one about a broken page", () => {
  expect(spawnSync("groff", [...GROFF, FILE], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  const broken = spawnSync("groff", GROFF, { input: ".TH A 1\n.NO\n", encoding: "utf8" });
  expect(broken.stderr).toContain("NO");
});
