import { expect, test } from "vitest";
import { piped } from "./testing/piped.ts";
import { inPty, openPty } from "./testing/pty.ts";

const AGREEMENT = "agreements/us-kenya-defence-cooperation-framework";
const hasColour = (raw: string) => raw.includes("\u001b[");

test("--help fits a terminal of 80 columns", async () => {
  const { code, text, overlong } = await inPty(["--help"], { columns: 80 });
  expect(code).toBe(0);
  expect(text).toContain("usage: defense-pact COMMAND");
  expect(overlong).toBe(0);
});

test.each([80, 120])("list and show fit a terminal of %i columns", async (columns) => {
  for (const argv of [["list", "pledges", "--by", "kenya"], ["list"], ["show", AGREEMENT]]) {
    const { code, overlong } = await inPty(argv, { columns });
    expect({ argv, code, overlong }).toEqual({ argv, code: 0, overlong: 0 });
  }
});

test.each([
  ["list", ["list", "agreements"]],
  ["show", ["show", AGREEMENT]],
])("%s has colour on a terminal, none with NO_COLOR, and none in a pipe", async (_name, argv) => {
  expect(hasColour((await inPty(argv)).raw)).toBe(true);
  expect(hasColour((await inPty(argv, { env: { NO_COLOR: "1" } })).raw)).toBe(false);
  expect(hasColour((await piped(argv)).stdout)).toBe(false);
});

test("a text that is waited for in vain is reported with what the screen has", async () => {
  const pty = openPty(["--version"]);
  await expect(pty.waitFor("no such text")).rejects.toThrow(/never had no such text, but:\ndefense-pact \d/);
});
