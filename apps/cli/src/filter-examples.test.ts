import { describeFilters } from "@org/defense-pact-store";
import { expect, test } from "vitest";
import { defensePact } from "./testing/terminal.ts";

const EXAMPLES = describeFilters().map(({ name, type, example }) =>
  type === "boolean" ? [`--${name}`] : [`--${name}`, example],
);

test("every example of a filter in the help is accepted", async () => {
  expect(EXAMPLES.length).toBeGreaterThan(30);
  for (const args of EXAMPLES) {
    const { code, stderr } = await defensePact(["list", ...args, "--format", "json"]);
    expect(stderr, args.join(" ")).toBe("");
    expect(code, args.join(" ")).toBe(0);
  }
});
