import { expect, test } from "vitest";
import { reportFault } from "./report-fault.ts";

function reported(error: unknown, env: Record<string, string> = {}) {
  let text = "";
  const code = reportFault(error, { env, stderr: { write: (piece) => (text += piece) } });
  return { code, text };
}

test("an unforeseen error is told without its stack, with where to report it and how to see more", () => {
  const { code, text } = reported(new TypeError("x is not a function"));
  expect(code).toBe(2);
  expect(text).toContain("defense-pact: unexpected: x is not a function\n");
  expect(text).toMatch(/https:\/\/\S+\/issues \(defense-pact \d/);
  expect(text).toContain("DEFENSE_PACT_DEBUG=1");
  expect(text).not.toContain("    at ");
});

test("DEFENSE_PACT_DEBUG shows the stack", () => {
  const { text } = reported(new TypeError("x is not a function"), { DEFENSE_PACT_DEBUG: "1" });
  expect(text).toMatch(/\n {4}at .*report-fault\.test\.ts/);
});

test("what is thrown may be no error", () => {
  expect(reported("gone").text).toContain("unexpected: gone\n");
});
