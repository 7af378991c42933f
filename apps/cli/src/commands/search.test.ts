import { expect, test } from "vitest";
import { defensePact } from "../testing/terminal.ts";

test("hits come the best first, with what matches between « and »", async () => {
  const { code, stdout } = await defensePact(["search", "kenya", "haiti", "--limit", "2"]);
  expect(code).toBe(0);
  expect(stdout).toContain(
    `id                                date        text
articles/ap-2023-09-25-agreement  2023-09-25  US and «Kenya» sign defense agreement ahead of planne…
pledges/kenya-police-haiti-2023   2023-08     «Kenya»: 1,000 police officers for «Haiti» Against th…

`,
  );
});

test("on a terminal what matches is coloured, and the width is kept", async () => {
  const { stdout } = await defensePact(["search", "kenya haiti"], { isTTY: true, columns: 80 });
  expect(stdout).toContain("\u001b[33mKenya\u001b[39m");
  expect(stdout).not.toContain("«");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that take no room are taken out.
  const lines = stdout.replaceAll(/\u001b\[\d+m/g, "").split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBe(80);
});

test("with NO_COLOR a terminal gets the marks", async () => {
  const { stdout } = await defensePact(["search", "haiti"], { isTTY: true, env: { NO_COLOR: "1" } });
  expect(stdout).toContain("«Haiti»");
  expect(stdout).not.toContain("\u001b");
});

test("json has the score, the words, and the excerpt in pieces", async () => {
  const { stdout } = await defensePact(["search", "kenya hai", "--limit", "1", "--format", "ndjson"]);
  expect(JSON.parse(stdout)).toMatchObject({
    id: "articles/ap-2023-09-25-agreement",
    score: expect.any(Number),
    words: ["Kenya", "Haiti"],
    excerpt: expect.arrayContaining([{ text: "Kenya", isMatch: true }]),
  });
});

test("--collection keeps to one collection", async () => {
  const { stdout } = await defensePact(["search", "haiti", "--collection", "pledges", "--format", "csv"]);
  const [header, ...hits] = stdout.trimEnd().split("\r\n");
  expect(header).toBe("id,title,date,text");
  expect(hits.length).toBeGreaterThanOrEqual(3);
  for (const hit of hits) expect(hit).toMatch(/^pledges\//);
});

test("what nobody says is not found, which is no error", async () => {
  expect(await defensePact(["search", "zeppelin"])).toEqual({ code: 0, stdout: "no records\n", stderr: "" });
});

test("where several words find nothing, it is said that all are needed", async () => {
  const { stdout } = await defensePact(["search", "haiti", "zeppelin"]);
  expect(stdout).toBe("no records; a record needs all the words, so fewer may find some\n");
});

test.each([
  [["search"], "search: for which words?"],
  [["search", "?!"], "search: for which words?"],
  [["search", "haiti", "--collection", "pledge"], 'Did you mean "pledges"?'],
  [["search", "haiti", "--limit", "1001"], '--limit takes a whole number from 1 to 1000; not "1001".'],
])("%j is a usage error", async (argv, message) => {
  const { code, stdout, stderr } = await defensePact(argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test.each([
  [["kenya", "pledge"], "for pledges: defense-pact search kenya --collection pledges"],
  [["statements"], "for statements: defense-pact list statements"],
])("%j names a sort of record, and is told how to ask for it", async (words, told) => {
  const { stdout } = await defensePact(["search", ...words]);
  expect(stdout.trimEnd().split("\n").at(-1)).toBe(told);
});
