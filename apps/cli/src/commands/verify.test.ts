import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { defensePact } from "../testing/terminal.ts";

const ARTICLE = "articles/anadolu-2023-09-25-us-kenya";
const TEXTS = process.env.DEFENSE_PACT_TEXTS;
const folder = mkdtempSync(join(tmpdir(), "defense-pact-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const verify = (path: string) => defensePact(["verify", "--text", `${ARTICLE}=${path}`]);

test("another text is changed, and every anchor in it is missing", async () => {
  const { code, stdout } = await verify(file("other.txt", "Quite another story.\n\nOf two lines.\n"));
  expect(code).toBe(1);
  expect(stdout).toContain(`${ARTICLE}: text changed`);
  expect(stdout).toMatch(/\n\d+ missing\n$/);
});

test("an article known by fragments alone is unverifiable, and the exit code says so", async () => {
  const kbc = "articles/kbc-2023-09-25-framework";
  const { code, stdout } = await defensePact([
    "verify",
    "--text",
    `${kbc}=${file("kbc.txt", "Framework signed on Monday\n")}`,
  ]);
  expect(code).toBe(1);
  expect(stdout).toContain("unverifiable");
});

test("an unknown article, a missing file, a wrong encoding and a malformed option could not run", async () => {
  const cases: [string[], string][] = [
    [["--text", "articles/none=x.txt"], 'no article "articles/none"'],
    [["--text", "anadolu-2023-09-25-us-keny=x.txt"], `Did you mean ${ARTICLE}?`],
    [["--text", "anadolu-2023-09-25-us-kenya=none.txt"], "none.txt: there is no such file or folder.\n"],
    [["--text", `${ARTICLE}=${join(folder, "none.txt")}`], "none.txt: there is no such file or folder.\n"],
    [
      ["--text", `${ARTICLE}=${file("utf16.txt", Buffer.from("\ufefftext", "utf16le"))}`],
      "is UTF-16, not UTF-8",
    ],
    [["--text", ARTICLE], "takes ID=FILE"],
    [["--texts", join(folder, "nowhere")], "is no folder"],
    [["--texts", folder], "holds no text of an article"],
    [[], "no text given"],
  ];
  for (const [args, message] of cases) {
    const { code, stderr } = await defensePact(["verify", ...args]);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  }
});

describe.skipIf(TEXTS === undefined)("with the texts that DEFENSE_PACT_TEXTS names", () => {
  const text =
    TEXTS === undefined ? "" : readFileSync(join(TEXTS, "anadolu-2023-09-25-us-kenya.txt"), "utf8");

  test("every anchor of the first article is verified", async () => {
    const { code, stdout } = await verify(file("story.txt", text));
    expect(stdout).toMatch(/text identical\n(✓.*\n)+\d{3} verified\n$/);
    expect(code).toBe(0);
  });

  test("the folder given by the variable or by --texts does the same", async () => {
    expect((await defensePact(["verify"], { env: { DEFENSE_PACT_TEXTS: TEXTS } })).code).toBe(0);
    expect((await defensePact(["verify", "--texts", TEXTS ?? ""])).code).toBe(0);
  });

  test("a changed word anywhere in the text is caught", async () => {
    const words = [...text.matchAll(/\p{L}{4,}/gu)].filter((_, index) => index % 40 === 7);
    expect(words.length).toBeGreaterThan(5);
    for (const { 0: word, index } of words) {
      const changed = `${text.slice(0, index)}${word}x${text.slice(index + word.length)}`;
      const { code, stdout } = await verify(file("changed.txt", changed));
      expect(stdout, word).toContain("text changed");
      expect(code, word).toBe(1);
    }
  });

  test("line ends, a byte order mark and spaces at line ends change nothing", async () => {
    const { code } = await verify(file("crlf.txt", `\ufeff${text.replaceAll("\n", " \r\n")}`));
    expect(code).toBe(0);
  });
});
