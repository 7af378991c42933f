import { expect, test } from "vitest";
import type { Command } from "./command.ts";
import { parseArguments } from "./parse-arguments.ts";

const command: Command = {
  usage: "",
  summary: "",
  options: {
    "no-base": { type: "boolean", help: "" },
    disputed: { type: "boolean", help: "" },
    sort: { type: "string", help: "" },
  },
  examples: [],
  run: async () => 0,
};
const valuesOf = async (...argv: string[]) => ({ ...(await parseArguments("try", command, argv)).values });

test("an option whose name begins with no- is set by its name", async () => {
  expect(await valuesOf("--no-base")).toEqual({ "no-base": true });
  expect(await valuesOf()).toEqual({});
});

test("any other option is turned off by no- before its name", async () => {
  expect(await valuesOf("--no-disputed")).toEqual({ disputed: false });
  expect(await valuesOf("--no-base", "--no-disputed")).toEqual({ "no-base": true, disputed: false });
});

test("an option and its opposite are refused", async () => {
  await expect(valuesOf("--no-disputed", "--disputed")).rejects.toThrow(
    "try: --disputed and --no-disputed contradict each other.",
  );
});

test("a value that begins with a dash is asked for with an equals sign", async () => {
  expect(await valuesOf("--sort=-date")).toEqual({ sort: "-date" });
  await expect(valuesOf("--sort", "-date")).rejects.toThrow("try: --sort wants a value.");
});

test("an unknown option is refused, with the one that was probably meant", async () => {
  await expect(valuesOf("--srot", "x")).rejects.toThrow(
    expect.objectContaining({ hint: 'Did you mean "--sort"?' }),
  );
});

test("an option without its value is named", async () => {
  await expect(valuesOf("--sort")).rejects.toThrow("try: --sort wants a value.");
});
