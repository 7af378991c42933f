import { expect, test } from "vitest";
import { HOSTILE, PLACELESS, PLAIN, reported, WARNING } from "./fixtures/findings.ts";

test("a finding is a command with its place, and the verdict is none", async () => {
  expect((await reported("github", [PLAIN, WARNING, PLACELESS])).split("\n")).toEqual([
    "::error file=my records/visit é.yaml,line=4,col=7,title=schema/unknown-term::" +
      'events/visit: `kind` is "visti", which is none of its terms.%0ADid you mean "visit"?%0A' +
      "https://defense-pact.example/rules/schema/unknown-term/",
    expect.stringMatching(/^::warning file=other\.json,line=2,col=3,title=shadows-base::/),
    expect.stringMatching(/^::error title=input\/nothing-to-validate::drafts leads/),
    "4 records checked: 2 errors and 1 warning",
    "",
  ]);
});

test("no value makes a command or a property of its own", async () => {
  const [command = "", ...rest] = (await reported("github", [HOSTILE])).split("\n");
  expect(rest).toEqual(["4 records checked: 1 error", ""]);
  const [, properties = "", message = ""] = /^::error (.*?)::(.*)$/.exec(command) ?? [];
  expect(properties.split(",").map((property) => property.split("=")[0])).toEqual([
    "file",
    "line",
    "col",
    "title",
  ]);
  expect(properties).toContain("%0D%0A%3A%3Aerror");
  expect(properties).toContain("%250A");
  expect(message).toContain("%250A");
});
