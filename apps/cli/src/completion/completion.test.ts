import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtBin } from "../testing/built-bin.ts";
import { openPty, type PtySession } from "../testing/pty.ts";
import { defensePact } from "../testing/terminal.ts";

/** What `complete` offers for a line whose last word the cursor stands behind. */
async function offered(...words: string[]): Promise<string[]> {
  const { code, stdout } = await defensePact(["complete", "--", ...words]);
  expect(code).toBe(0);
  return stdout.split("\n").flatMap((line) => line.split("\t")[0] || []);
}

describe("complete offers", () => {
  test("commands, and not itself", async () => {
    expect(await offered("va")).toEqual(["validate"]);
    expect(await offered("comp")).toEqual(["completion"]);
    expect(await offered("help", "sho")).toEqual(["show"]);
  });

  test("the options of a command, with what they do", async () => {
    expect(await offered("list", "--in-f")).toEqual(["--in-force-on"]);
    expect(await offered("new", "pledge", "--amo")).toEqual(["--amount"]);
    const { stdout } = await defensePact(["complete", "--", "validate", "--wat"]);
    expect(stdout).toBe("--watch\tValidate again whenever a file changes, until ^C\n");
  });

  test("the values of an option: formats, terms of the model, slugs", async () => {
    expect(await offered("validate", "--format", "j")).toEqual(["json", "junit"]);
    expect(await offered("list", "--format=nd")).toEqual(["--format=ndjson"]);
    expect(await offered("list", "agreements", "--status", "sign")).toEqual(["signed"]);
    expect(await offered("list", "--party", "keny")).toContain("kenya");
    expect(await offered("map", "--region", "haiti,keny")).toContain("haiti,kenya");
    expect(await offered("new", "agreement", "--kind", "mo")).toContain("mou");
  });

  test("ids by their slug, and collections before ids", async () => {
    expect(await offered("show", "actors/keny")).toContain("actors/kenya");
    expect(await offered("show", "keny")).toContain("actors/kenya");
    expect(await offered("show", "")).toContain("pledges/");
    expect(await offered("list", "ple")).toEqual(["pledges"]);
  });

  test("files where a command reads them, and nothing where it knows nothing", async () => {
    expect(await offered("validate", "rec")).toEqual([":files"]);
    expect(await offered("init", "")).toEqual([":dirs"]);
    expect(await offered("search", "haiti")).toEqual([]);
    expect(await offered("shwo", "")).toEqual([]);
    expect(await offered("show", "actors/nobody-of-this-name")).toEqual([]);
  });
});

test("completion names the shells that it knows", async () => {
  expect((await defensePact(["completion"])).stderr).toContain("Name one of bash, zsh, fish.");
  const { code, stderr } = await defensePact(["completion", "bsh"]);
  expect(code).toBe(2);
  expect(stderr).toContain("Did you mean bash?");
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "completion-"));
  mkdirSync(join(folder, "bin"));
  mkdirSync(join(folder, "my-records"));
  const program = join(folder, "bin", "defense-pact");
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${builtBin()}' "$@"\n`);
  chmodSync(program, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Shell {
  /** How it is started without what a person has configured. */
  readonly argv: readonly string[];
  /** Loads the completion, and says when it has. */
  readonly load: string;
}

const SHELLS: Readonly<Record<string, Shell>> = {
  bash: {
    argv: ["--norc", "--noprofile", "-i"],
    load: 'bind "set bell-style none"; source <(defense-pact completion bash); PS1="ready> "',
  },
  zsh: {
    argv: ["-f", "-i"],
    load: 'PATH="$BIN:$PATH"; autoload -U compinit; compinit -u -D; source <(defense-pact completion zsh); PS1="ready> "',
  },
  fish: {
    argv: ["--no-config", "-i"],
    load: 'set -g fish_greeting; defense-pact completion fish | source; function fish_prompt; printf "ready> "; end',
  },
};

function missing(shell: string): boolean {
  return spawnSync(shell, ["-c", "exit 0"]).error !== undefined;
}

describe.each(Object.entries(SHELLS))("in %s", (shell, { argv, load }) => {
  async function withShell(act: (pty: PtySession) => Promise<void>): Promise<void> {
    const BIN = join(folder, "bin");
    // Some systems set PATH anew for every zsh.
    const env = { BIN, PATH: `${BIN}:${process.env.PATH}`, HOME: folder, XDG_CONFIG_HOME: folder };
    const pty = openPty(argv, { program: shell, columns: 100, cwd: folder, env });
    try {
      pty.type(`${load}\r`);
      await pty.waitFor(/^ready>$/m);
      await act(pty);
    } finally {
      pty.kill("SIGKILL");
      await pty.ended;
    }
  }

  test.skipIf(missing(shell)).each([
    ["a command", "defense-pact vali\t", "ready> defense-pact validate"],
    ["an id by its slug", "defense-pact show kenya-police-hai\t", "show pledges/kenya-police-haiti-2023"],
    ["the value of an option", "defense-pact list --format ndj\t", "--format ndjson"],
    ["a value after an equals sign", "defense-pact list --format=ndj\t", "--format=ndjson"],
    ["a folder", "defense-pact validate my-re\t", "validate my-records"],
  ])("the tab key completes %s", (_what, typed, wanted) =>
    withShell(async (pty) => {
      pty.type(typed);
      await pty.waitFor(wanted);
    }),
  );

  test.skipIf(missing(shell))("several ids are listed, and what is typed is kept or one of them", () =>
    withShell(async (pty) => {
      pty.type("defense-pact show us-ken\t\t");
      await pty.waitFor("agreements/us-kenya-defence-cooperation-framework");
    }),
  );
});
