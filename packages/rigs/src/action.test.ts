import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { exampleFolder } from "./documents/example-folder.ts";
import { HOST_NODE } from "./host-node.ts";
import { REPOSITORY } from "./repository.ts";

const ACTION = parse(readFileSync(`${REPOSITORY}validate/action.yml`, "utf8"));
const [STEP] = ACTION.runs.steps;
const RECORD = "records/pledges/coastland-boats-2025.yaml";

let folder: string;
beforeEach(() => {
  folder = exampleFolder("examples/own-dataset/README.md", inject("folder"));
});

/** Runs the action's step as a runner does: inputs in place of their expressions, the shell with its flags. */
function act(inputs: Readonly<Record<string, string>> = {}) {
  const output = join(folder, "output.txt");
  writeFileSync(output, "");
  const given = Object.entries(STEP.env as Record<string, string>).map(([variable, expression]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] as string;
    return [variable, inputs[input] ?? ACTION.inputs[input].default];
  });
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", STEP.run],
    {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...process.env,
        ...Object.fromEntries(given),
        PATH: [join(HOST_NODE, ".."), process.env.PATH].join(":"),
        GITHUB_ACTION_PATH: `${REPOSITORY}validate`,
        GITHUB_OUTPUT: output,
      },
    },
  );
  return { status, stdout, stderr, output: readFileSync(output, "utf8") };
}

function spoil(): void {
  const text = readFileSync(join(folder, RECORD), "utf8");
  writeFileSync(join(folder, RECORD), text.replace("kind: money", "kind: monney"));
}

test("every input of the action is used, and every one used is described", () => {
  const used = Object.values(STEP.env as Record<string, string>).map(
    (value) => /inputs\.([\w-]+)/.exec(value)?.[1],
  );
  expect(used.sort()).toEqual(Object.keys(ACTION.inputs).sort());
});

test("the action passes a dataset without faults and writes SARIF that says so", () => {
  const { status, output } = act({ path: "records", config: "defense-pact.json" });
  expect({ status, output }).toEqual({ status: 0, output: "sarif=defense-pact.sarif\n" });
  expect(JSON.parse(readFileSync(join(folder, "defense-pact.sarif"), "utf8")).runs[0].results).toEqual([]);
});

test("the action fails a fault, annotates its line, and has it in the SARIF", () => {
  spoil();
  const { status, stdout } = act({ path: "records\n\n", version: "*" });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=records\/pledges\/coastland-boats-2025\.yaml,line=9,/m);
  const [result] = JSON.parse(readFileSync(join(folder, "defense-pact.sarif"), "utf8")).runs[0].results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(RECORD);
});

test("the action judges by the nearest configuration where none is named, a rule of its own included", () => {
  const text = readFileSync(join(folder, RECORD), "utf8");
  writeFileSync(join(folder, RECORD), text.replace("reviewed: 2025-03-05", "reviewed: 2025-03-01"));
  expect(act({ path: "records", format: "json", sarif: "" })).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("acme/reviewed-after-sources"),
    output: "",
  });
});

test("what cannot be judged ends with 2 and leaves no SARIF", () => {
  rmSync(join(folder, "schemas"), { recursive: true });
  const { status, output, stderr } = act({ path: "records", config: "defense-pact.json" });
  expect({ status, output }).toEqual({ status: 2, output: "" });
  expect(stderr).toContain("acme-pacts.schema.json");
});

test("a file's name is never run as a command", () => {
  expect(act({ path: "$(touch was-run); `touch was-run`" }).status).not.toBe(0);
  expect(() => readFileSync(join(folder, "was-run"))).toThrow();
});
