import { describe, expect, it } from "vitest";
import { goodActor } from "./fixtures/actors.ts";
import { ConfigError, parseConfig, validate } from "./index.ts";
import type { ValidateOptions } from "./options.ts";

function pathsOf(value: unknown): string[] {
  const parsed = parseConfig(value);
  return parsed.ok ? [] : parsed.issues.map(({ path }) => path);
}

async function issuesOf(options: unknown): Promise<string> {
  const failure = await validate([], options as ValidateOptions).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ConfigError);
  return (failure as ConfigError).message;
}

describe("a configuration", () => {
  it("is read with all its settings, and without $schema", () => {
    const config = {
      rules: { "id-unique": { severity: "off", reason: "Because." } },
      exceptions: [{ rule: "shadows-base", record: "actors/a", reason: "Because." }],
      maxFindings: 0,
      maxLineBytes: 1,
      maxDepth: 1,
      recordRulesOnly: true,
      schemaOnly: false,
    };
    expect(parseConfig({ $schema: "https://example.org/s", ...config })).toEqual({ ok: true, config });
  });

  it.each([
    [7, ""],
    [[], ""],
    [{ ruels: {} }, "/ruels"],
    [{ rules: [] }, "/rules"],
    [{ rules: { "id-uniqe": { severity: "off", reason: "x" } } }, "/rules/id-uniqe"],
    [{ rules: { "a/b": 1 } }, "/rules/a~1b /rules/a~1b"],
    [{ rules: { "id-unique": { severity: "low", reason: "x" } } }, "/rules/id-unique/severity"],
    [{ rules: { "id-unique": { severity: "off" } } }, "/rules/id-unique/reason"],
    [{ rules: { "id-unique": { severity: "off", reason: "x", why: "y" } } }, "/rules/id-unique/why"],
    [{ exceptions: {} }, "/exceptions"],
    [{ exceptions: [1] }, "/exceptions/0"],
    [
      { exceptions: [{ rule: "nothing", record: "", reason: " " }] },
      "/exceptions/0/rule /exceptions/0/record /exceptions/0/reason",
    ],
    [{ exceptions: [{ rule: 7, record: "actors/a", reason: "x" }] }, "/exceptions/0/rule"],
    [{ maxFindings: -1 }, "/maxFindings"],
    [{ maxDepth: 1e6 }, "/maxDepth"],
    [{ maxLineBytes: "1" }, "/maxLineBytes"],
    [{ recordRulesOnly: 1 }, "/recordRulesOnly"],
    [{ schemaOnly: "yes" }, "/schemaOnly"],
  ])("that is %j has its issues at %s", (value, paths) => {
    expect(pathsOf(value).join(" ")).toBe(paths);
  });

  it("asks whether a rule known was meant", () => {
    expect(parseConfig({ rules: { "id-uniqe": { severity: "off", reason: "x" } } })).toMatchObject({
      issues: [{ hint: 'Did you mean "id-unique"?' }],
    });
  });

  it("says of a code that is no rule's that it cannot be set", () => {
    const rules = { "schema/wrong-form": { severity: "off", reason: "x" } };
    expect(parseConfig({ rules })).toMatchObject({
      issues: [{ hint: expect.stringContaining("only rules are set") }],
    });
  });
});

describe("options that cannot be used are thrown, all at once", () => {
  const rule = { id: "acme/a", title: "A", severity: "error", scope: "record", check: () => {} } as const;

  it.each([
    [{ rules: { nothing: { severity: "off", reason: "x" } }, maxDepth: 0 }, /\/rules\/nothing.*\/maxDepth/s],
    [{ format: "jsno" }, /no format "jsno".*"json"/],
    [{ collection: "actor" }, /no collection "actor".*"actors"/],
    [{ collection: "somewhere-else" }, /Known are/],
    [{ maxIndexedRecords: -1 }, /maxIndexedRecords/],
    [{ customRules: [{ ...rule, id: "mine" }] }, /namespace/],
    [{ customRules: [{ ...rule, id: "id-unique" }] }, /another rule/],
    [{ customRules: [rule, rule] }, /another rule/],
    [{ customRules: [null, {}] }, /\/customRules\/0: It is no rule.*\/customRules\/1\/id: .*left out/s],
    [
      { customRules: [{ ...rule, scope: "file" }] },
      /\/customRules\/0\/scope: It is not "record" or "dataset"/,
    ],
    [{ customRules: [{ ...rule, check: "x" }] }, /\/customRules\/0\/check: It is not a function/],
  ])("%j", async (options, message) => {
    expect(await issuesOf(options)).toMatch(message);
  });

  it("lets a configuration name the rules that are brought along", async () => {
    const options = { customRules: [rule], rules: { "acme/a": { severity: "off", reason: "x" } } } as const;
    expect((await validate([goodActor()], options)).ok).toBe(true);
  });

  it("names the whole where a configuration is at fault as a whole", () => {
    expect(new ConfigError([{ path: "", message: "It is nothing." }]).message).toBe("/: It is nothing.");
  });
});
