import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../validate/index.ts";
import { configSchema } from "./config-schema.ts";

const fits = new Ajv2020().compile(configSchema());

describe("the JSON Schema of a configuration says the same as the reader of it", () => {
  it.each([
    {},
    { $schema: "https://example.org/s" },
    { rules: { "id-unique": { severity: "off", reason: "Because." } } },
    { exceptions: [{ rule: "shadows-base", record: "actors/a", reason: "Because." }] },
    { files: ["records", "more/*.json"] },
    {
      records: ["../shared", "*.json"],
      extensions: { "@acme/pacts": "pacts.schema.json", "org.acme": "a.json" },
    },
    { maxFindings: 0, maxLineBytes: 1, maxDepth: 1000, recordRulesOnly: true, schemaOnly: false },
  ])("of %j, that it is one", (config) => {
    expect([fits(config), parseConfig(config).ok]).toEqual([true, true]);
  });

  it.each([
    7,
    { ruels: {} },
    { rules: [] },
    { rules: { "id-uniqe": { severity: "off", reason: "x" } } },
    { rules: { "id-unique": { severity: "low", reason: "x" } } },
    { rules: { "id-unique": { severity: "off" } } },
    { rules: { "id-unique": { severity: "off", reason: " " } } },
    { rules: { "id-unique": { severity: "off", reason: "x", why: "y" } } },
    { exceptions: [1] },
    { exceptions: [{ rule: "nothing", record: "a", reason: "x" }] },
    { records: "all" },
    { files: "records" },
    { records: [""] },
    { extensions: { pacts: "a.json" } },
    { extensions: { "@acme/pacts": {} } },
    { maxFindings: -1 },
    { maxDepth: 1001 },
    { schemaOnly: "yes" },
  ])("of %j, that it is none", (config) => {
    expect([fits(config), parseConfig(config).ok]).toEqual([false, false]);
  });

  it("allows rules of one's own, which only the caller knows", () => {
    const config = { rules: { "acme/a": { severity: "off", reason: "x" } } };
    expect([fits(config), parseConfig(config, ["acme/a"]).ok]).toEqual([true, true]);
  });
});
