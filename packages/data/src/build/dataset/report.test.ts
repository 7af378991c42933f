import { expect, test } from "vitest";
import { report } from "./report.ts";

function endOf(problems: readonly string[]) {
  let written = "";
  const script = { exitCode: undefined, stderr: { write: (text: string) => (written += text) } };
  report(problems, script as never);
  return { written, exitCode: script.exitCode };
}

test("a script without problems ends quietly", () => {
  expect(endOf([])).toEqual({ written: "", exitCode: undefined });
});

test("a script with problems says each on a line and ends with 1", () => {
  expect(endOf(["One.", "Two."])).toEqual({ written: "One.\nTwo.\n", exitCode: 1 });
});
