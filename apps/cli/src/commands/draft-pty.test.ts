import { existsSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { emptyFolder, type OwnFolder } from "../testing/own-dataset.ts";
import { openPty } from "../testing/pty.ts";

const RELEASE = `Harbour talks
The White House
May 14, 2031

Norway today pledged $5 million to Latvia, and Sweden announced €7 million for Estonia.
`;

let folder: OwnFolder;
beforeEach(() => {
  folder = emptyFolder();
  folder.write("release.txt", RELEASE);
});
afterEach(() => folder.leave());

/** Waits for a choice below some words, and goes down to what is chosen. */
async function choose(
  pty: ReturnType<typeof openPty>,
  below: string,
  chosen: string,
  steps: number,
): Promise<void> {
  const words = below.trim().replaceAll(/[().]/g, "\\$&");
  await pty.waitFor(new RegExp(`${words}[\\s\\S]*● accept`));
  pty.type(DOWN.repeat(steps));
  await pty.waitFor(new RegExp(`${words}[\\s\\S]*${chosen}`));
  pty.type("\r");
}

const DOWN = "\u001b[B";

test("a review shows each proposal in its sentence, takes an edit, and writes only what is accepted", async () => {
  const pty = openPty(["draft", "release.txt", "--review"], { cwd: folder.path, columns: 120, rows: 60 });
  await pty.waitFor(/\[\$5 million\]|\[Norway today pledged[^\]]*\]|\[pledged \$5 million\]/);
  await choose(pty, "", "● edit", 1);
  await pty.waitFor("Which field?");
  pty.type("\r");
  await pty.waitFor("/title (empty removes it)");
  pty.type(" (first)\r");
  await choose(pty, "Norway: 5,000,000 USD for Latvia (first)\n", "● accept", 0);
  await choose(pty, "Sweden: 7,000,000 EUR for Estonia", "● reject", 2);
  await pty.waitFor("accepted; with what they name");
  const { code } = await pty.ended;
  expect(code).toBe(0);
  const pledge = parse(folder.read("records/pledges/norway-funding-latvia-2031.yaml"));
  expect(pledge.title).toBe("Norway: 5,000,000 USD for Latvia (first)");
  expect(existsSync("records/pledges/sweden-funding-estonia-2031.yaml")).toBe(false);
  expect(existsSync("records/articles")).toBe(true);
});

test("^C in the middle of a review writes nothing", async () => {
  const pty = openPty(["draft", "release.txt", "--review"], { cwd: folder.path, columns: 120, rows: 60 });
  await pty.waitFor("What about it?");
  pty.interrupt();
  const { code } = await pty.ended;
  expect(code).toBe(130);
  expect(existsSync("records")).toBe(false);
});
