import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Copy, copyRepository } from "./rehearsal/copy.ts";
import { type Registry, startRegistry } from "./rehearsal/registry.ts";

const PUBLIC = ["data", "draft", "figures", "store", "client", "cli", "api", "site"];
const FOLDERS = PUBLIC.map(
  (name) => `${["cli", "api", "site"].includes(name) ? "apps" : "packages"}/${name}`,
);

let registry: Registry;
let copy: Copy;
/** An empty folder of someone who installs what was published. */
let consumer: string;

beforeAll(async () => {
  registry = await startRegistry();
  copy = copyRepository({ NPM_CONFIG_USERCONFIG: registry.npmrc });
  consumer = mkdtempSync(join(tmpdir(), "defense-pact-consumer-"));
  writeFileSync(
    join(consumer, "package.json"),
    '{ "name": "consumer", "private": true, "type": "module" }\n',
  );
});

afterAll(() => {
  registry?.stop();
  copy?.remove();
  if (consumer) rmSync(consumer, { recursive: true, force: true });
});

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(copy.folder, folder, "package.json"), "utf8"));

const nameOf = (folder: string) => `@org/defense-pact-${folder.split("/").at(-1)}`;
const folderOf = (name: string) => FOLDERS.find((folder) => nameOf(folder) === name) as string;
const versions = () => Object.fromEntries(FOLDERS.map((folder) => [folder, manifestOf(folder).version]));

function commit(message: string): void {
  copy.run("git", "add", "--all");
  copy.run("git", "commit", "--quiet", "--message", message);
}

/** What `npm run version-packages` does, on a day of our choice. */
function raiseVersions(date: string): void {
  copy.run("npx", "changeset", "version");
  copy.run("npm", "run", "history", "--workspace", "packages/data", "--", "--date", date);
  copy.run("npm", "install", "--package-lock-only", "--prefer-offline");
  commit(`Release of ${date}`);
}

/** The one pending changeset, about the data. */
function changeset(step: string): void {
  const file = join(copy.folder, ".changeset/rehearsal.md");
  writeFileSync(file, `---\n"@org/defense-pact-data": ${step}\n---\n\nRecords.\n`);
}

function build(): void {
  const filters = FOLDERS.map((folder) => `--filter=./${folder}`);
  copy.run("npx", "turbo", "run", "build", ...filters, "--force", "--output-logs=errors-only");
}

/** The SHA-256 of each tarball as it would be published now. */
function digests(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "defense-pact-tarballs-"));
  try {
    return FOLDERS.map((path) => {
      const packed = JSON.parse(
        copy.run("npm", "pack", "--json", "--pack-destination", folder, "--workspace", path),
      ) as { filename: string }[];
      const file = join(
        folder,
        (packed[0] as { filename: string }).filename.replace("@", "").replace("/", "-"),
      );
      return `${path} ${createHash("sha256").update(readFileSync(file)).digest("hex")}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a command in the consumer's folder; what it prints, also on standard error. */
function consume(command: string, ...args: string[]): string {
  return execFileSync(command, args, {
    cwd: consumer,
    encoding: "utf8",
    env: { ...process.env, NPM_CONFIG_USERCONFIG: registry.npmrc },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Asks the API of the installed dataset through the client; prints the release and a name. */
const ASK = `import { spawn } from "node:child_process";
import { release } from "@org/defense-pact-data";
import { createClient } from "@org/defense-pact-client";
const bin = "node_modules/@org/defense-pact-api/bin/defense-pact-api.js";
const server = spawn(process.execPath, [bin], { env: { ...process.env, PORT: "0", LOG_LEVEL: "warn" } });
const [address] = await new Promise((resolve) => server.stdout.once("data", (text) => resolve(String(text).split(" "))));
const { name } = await createClient({ baseUrl: address }).get("actors/kenya");
console.log(release.version, name);
server.kill("SIGKILL");
`;

const OWN = {
  type: "article",
  id: "articles/port-news",
  headline: "A ship calls",
  publisher: "actors/kbc",
  language: "en",
  licence: "unknown",
  basis: "fragments-only",
  claims: [],
};

/** Building everything, and installing it, takes minutes where the machine does other things too. */
const LONG = { timeout: 600_000 };

describe("the first release", LONG, () => {
  test("raises every version by the pending changesets, with the lock file in step", () => {
    commit("The repository as it stands");
    raiseVersions("2026-12-01");
    const first = versions();
    expect(first["packages/data"]).toBe("0.1.0");
    expect(new Set(Object.values(first))).toEqual(new Set(["0.1.0"]));
    copy.run("npm", "ci", "--dry-run", "--prefer-offline", "--ignore-scripts");
    const changelog = readFileSync(join(copy.folder, "packages/data/CHANGELOG.md"), "utf8");
    expect(changelog).toMatch(/## 0\.1\.0[\s\S]*### Records\n\nThe first: \d+ articles, /);
  });

  test("is packed to the same bytes when it is built again", () => {
    build();
    const once = digests();
    copy.run("git", "clean", "--quiet", "-dfX", "--exclude=!node_modules", "packages", "apps");
    build();
    expect(digests()).toEqual(once);
  });

  test("is published, with a tag for each package", () => {
    copy.run("npx", "changeset", "publish");
    const tags = copy.run("git", "tag").trim().split("\n");
    expect(tags.sort()).toEqual(PUBLIC.map((name) => `${nameOf(name)}@0.1.0`).sort());
  });

  test("is installed by name in an empty folder and used there: data, command line, API and client", () => {
    consume("npm", "install", "--prefer-offline", ...PUBLIC.map(nameOf));
    expect(JSON.parse(consume("npm", "ls", "--json", "--all")).problems).toBeUndefined();
    expect(consume("npx", "defense-pact", "show", "actors/kenya")).toContain("Kenya");
    writeFileSync(join(consumer, "ask.mjs"), ASK);
    expect(consume("node", "ask.mjs")).toBe("0.1.0 Kenya\n");
  });

  test("builds a site of somebody's own records there", () => {
    writeFileSync(join(consumer, "own.json"), JSON.stringify(OWN));
    consume("npx", "defense-pact-site", "--dataset", "own.json", "--out", "site", "--name", "Our pacts");
    const page = readFileSync(join(consumer, "site/articles/port-news/index.html"), "utf8");
    expect(page).toContain("<h1>A ship calls</h1>");
    expect(page).toContain("Our pacts");
  });
});

describe("the second release", LONG, () => {
  const added = "actors/rehearsal-society";

  test("is refused while the pending changesets lead to too low a version, which names the records", () => {
    const { folder } = copy;
    writeFileSync(
      join(folder, `packages/data/records/${added}.yaml`),
      `type: actor\nid: ${added}\nname: Rehearsal Society\nkind: organization\nclaims: []\n`,
    );
    changeset("patch");
    const refused = () => copy.run("npm", "run", "release-check");
    expect(refused).toThrow("The changes since 0.1.0 are minor; 0.1.1 is not enough for that:");
    expect(refused).toThrow(added);
    changeset("minor");
    refused();
  });

  test("raises what changed and what stands on it, and nothing else", () => {
    raiseVersions("2026-12-08");
    const second = versions();
    expect(second["packages/data"]).toBe("0.2.0");
    const raised = new Set(FOLDERS.filter((folder) => second[folder] !== "0.1.0").map(nameOf));
    for (const folder of FOLDERS) {
      const needed = Object.entries(manifestOf(folder).dependencies ?? {}).filter(([name]) =>
        raised.has(name),
      );
      expect([folder, needed.length > 0 || folder === "packages/data"]).toEqual([
        folder,
        raised.has(nameOf(folder)),
      ]);
      for (const [name, version] of needed) expect([name, version]).toEqual([name, second[folderOf(name)]]);
    }
    copy.run("npm", "ci", "--dry-run", "--prefer-offline", "--ignore-scripts");
  });

  test("is published, installed over the first, and compared with it", () => {
    build();
    copy.run("npx", "changeset", "publish");
    consume("npm", "install", "--prefer-offline", ...PUBLIC.map((name) => `${nameOf(name)}@latest`));
    expect(JSON.parse(consume("npm", "ls", "--json", "--all")).problems).toBeUndefined();
    expect(consume("node", "ask.mjs")).toBe("0.2.0 Kenya\n");
    const compared = JSON.parse(
      consume("npx", "defense-pact", "diff", "0.1.0", "current", "--format", "json"),
    );
    expect(compared.records).toEqual([expect.objectContaining({ record: added })]);
    expect(consume("npx", "defense-pact", "diff", "current", "0.1.0", "--format", "md")).toContain(added);
  });
});
