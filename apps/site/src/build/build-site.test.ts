import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const COMMAND = fileURLToPath(new URL("build-site.ts", import.meta.url));
const ARTICLE = {
  type: "article",
  id: "articles/port-news",
  headline: "A ship calls",
  publisher: "actors/kbc",
  language: "en",
  licence: "unknown",
  basis: "fragments-only",
  claims: [],
};

/** A program that cannot reach another machine: its own code is refused it, and by Linux whatever it starts. */
function withoutNetwork(program: readonly string[]): [command: string, args: string[]] {
  const refuse = new URL("refuse-network.mjs", import.meta.url).href;
  const node = [process.execPath, "--import", refuse, ...program];
  const isolates = spawnSync("unshare", ["-rn", "true"]).status === 0;
  const [command = "", ...args] = isolates ? ["unshare", "-rn", ...node] : node;
  return [command, args];
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "own-site-"));
  mkdirSync(join(folder, "records/articles"), { recursive: true });
  writeFileSync(join(folder, "records/articles/port-news.json"), JSON.stringify(ARTICLE));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("another team builds a site of its own records, elsewhere, under its own name and address, without network", () => {
  const out = join(folder, "public");
  const options = [
    "--dataset",
    join(folder, "records"),
    "--out",
    out,
    "--site",
    "https://pacts.example",
    "--name",
    "Our pacts",
  ];
  execFileSync(...withoutNetwork([COMMAND, ...options]), { encoding: "utf8" });
  const page = readFileSync(join(out, "articles/port-news/index.html"), "utf8");
  expect(page).toContain("<h1>A ship calls</h1>");
  expect(page).toContain('<link rel="canonical" href="https://pacts.example/articles/port-news/"');
  expect(page).toContain("Our pacts");
  expect(existsSync(join(out, "actors/kbc/index.html"))).toBe(true);
  expect(existsSync(join(out, "agreements/us-kenya-defence-cooperation-framework/index.html"))).toBe(false);
  expect(existsSync(join(out, "articles/port-news.bib"))).toBe(true);
});

test("names that pictures have no letters for are told, and the site is built", () => {
  const named = join(folder, "named");
  mkdirSync(named);
  const event = {
    type: "event",
    id: "events/visit",
    title: "زيارة",
    kind: "visit",
    status: "occurred",
    date: "2024-05-02",
    claims: [
      {
        id: "visit",
        paths: ["/kind", "/status", "/date"],
        voice: "reporter",
        derivation: "explicit",
        confidence: "high",
        anchors: [{ source: "articles/port-news", fragment: "called at the port" }],
      },
    ],
  };
  writeFileSync(join(named, "records.json"), JSON.stringify({ events: [event], articles: [ARTICLE] }));
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [COMMAND, "--dataset", named, "--out", join(folder, "named-site")],
    { encoding: "utf8" },
  );
  expect(stderr + stdout).toContain('"زيارة" is drawn as empty boxes');
  expect(status).toBe(0);
});

test("a program that asks another machine for something without network fails", () => {
  const { status, stderr } = spawnSync(
    ...withoutNetwork(["--eval", "fetch('http://192.0.2.1/').catch(({ cause }) => { throw cause; })"]),
    { encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(stderr).toContain("The network is asked for");
});

test("an option that is none is said to be, with those there are, and builds nothing", () => {
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, "--datset", folder], { encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toContain("'--datset'");
  expect(stderr).toContain("--dataset PATH");
  expect(stderr).not.toContain("    at ");
});

test("a folder that holds something else is left alone", () => {
  const mine = join(folder, "mine");
  mkdirSync(mine);
  writeFileSync(join(mine, "letter.txt"), "Dear");
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, "--out", mine], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("holds something that is no site");
  expect(readFileSync(join(mine, "letter.txt"), "utf8")).toBe("Dear");
});

test("records that are not valid stop the build, and the message says which and why", () => {
  const bad = join(folder, "bad");
  mkdirSync(bad);
  writeFileSync(join(bad, "x.json"), JSON.stringify({ ...ARTICLE, licence: "mine" }));
  const { status, stderr } = spawnSync(
    process.execPath,
    [COMMAND, "--dataset", bad, "--out", join(folder, "no")],
    { encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(stderr).toContain("x.json articles/port-news /licence:");
  expect(stderr).not.toContain("    at ");
  expect(existsSync(join(folder, "no"))).toBe(false);
});
