import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { HOSTILE, PLACELESS, PLAIN, reported, WARNING } from "./fixtures/findings.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (name) => name === "testsuite" || name === "testcase",
});

async function suites(...findings: Parameters<typeof reported>[1]) {
  const text = await reported("junit", findings);
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text).testsuites;
}

test("findings are grouped by file, errors fail, and warnings do not", async () => {
  const read = await suites(PLAIN, WARNING, { ...PLAIN, path: "/status" }, PLACELESS);
  expect(read).toMatchObject({ tests: "5", failures: "3" });
  expect(
    read.testsuite.map(({ name, tests, failures }: Record<string, string>) => [name, tests, failures]),
  ).toEqual([
    ["validation", "1", "0"],
    ["my records/visit é.yaml", "2", "2"],
    ["other.json", "1", "0"],
    ["defense-pact", "1", "1"],
  ]);
  const [failed] = read.testsuite[1].testcase;
  expect(failed).toMatchObject({
    name: "schema/unknown-term events/visit /kind",
    failure: { type: "schema/unknown-term", message: expect.stringContaining('"visti"') },
  });
  expect(failed.failure["#text"]).toContain("my records/visit é.yaml:4:7");
  expect(read.testsuite[2].testcase[0]).not.toHaveProperty("failure");
});

test("hostile values are read back as words, and end nothing", async () => {
  const read = await suites(HOSTILE, PLAIN);
  expect(read.testsuite).toHaveLength(3);
  const { failure } = read.testsuite[1].testcase[0];
  expect(failure.message).toContain("]]>&<b>");
  expect(failure.message).toContain("\\u{1b}[31m");
});
