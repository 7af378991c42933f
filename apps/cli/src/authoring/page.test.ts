import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyFolder, type OwnFolder } from "../testing/own-dataset.ts";
import { defensePact } from "../testing/terminal.ts";

const PAGE = readFileSync(new URL("../../../../docs/authoring.md", import.meta.url), "utf8");
const COMMANDS = [...PAGE.matchAll(/^npx defense-pact (.*?) +# exits with (\d)$/gm)].map(
  ([, command = "", exit]) => ({
    command,
    exit: Number(exit),
  }),
);

let folder: OwnFolder;
beforeAll(() => {
  folder = emptyFolder();
  for (const [, name = "", content = ""] of PAGE.matchAll(/^`([^`\n]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm))
    folder.write(name, content);
});
afterAll(() => folder.leave());

test("the page on authoring has commands to run", () => {
  expect(COMMANDS.length).toBeGreaterThan(8);
});

test.each(COMMANDS)("it tells rightly how `$command` exits", async ({ command, exit }) => {
  const { code, stderr } = await defensePact(command.split(/ +/));
  expect({ code, stderr: code === exit ? "" : stderr }).toEqual({ code: exit, stderr: "" });
});
