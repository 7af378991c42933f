import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { EVIL, HOSTILE, PLACELESS, PLAIN, reported, WARNING } from "./fixtures/findings.ts";

const require = createRequire(import.meta.url);
const SCHEMA = join(
  dirname(require.resolve("@microsoft/jest-sarif/package.json")),
  "lib/schemas/sarif-2.1.0-rtm.5.json",
);

const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

async function sarif(...findings: Parameters<typeof reported>[1]) {
  return JSON.parse(await reported("sarif", findings));
}

test.each([
  ["nothing", []],
  ["some findings", [PLAIN, WARNING, PLACELESS]],
  ["hostile values", [HOSTILE]],
])("of %s, the log fits the official schema of SARIF 2.1.0", async (_name, findings) => {
  isSarif(await sarif(...findings));
  expect(isSarif.errors ?? []).toEqual([]);
});

test("the official schema refuses a log that is none", async () => {
  const log = await sarif(PLAIN);
  log.runs[0].results[0].level = "fatal";
  expect(isSarif(log)).toBe(false);
});

test("a result has its rule, its level, and its place as a relative address, percent-encoded", async () => {
  const [run] = (await sarif(PLAIN, WARNING)).runs;
  expect(run.columnKind).toBe("unicodeCodePoints");
  expect(run.results[0]).toMatchObject({
    ruleId: "schema/unknown-term",
    level: "error",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "my%20records/visit%20%C3%A9.yaml", uriBaseId: "%SRCROOT%" },
          region: { startLine: 4, startColumn: 7 },
        },
      },
    ],
  });
  expect(run.tool.driver.rules).toMatchObject([
    {
      id: "schema/unknown-term",
      helpUri: PLAIN.docs,
      shortDescription: { text: "A term is one of its vocabulary." },
    },
    { id: "shadows-base", defaultConfiguration: { level: "warning" } },
  ]);
});

test("a finding that moved to another line keeps its fingerprint, another has another", async () => {
  const [run] = (await sarif(PLAIN, { ...PLAIN, line: 9 }, { ...PLAIN, path: "/status" })).runs;
  const [first, moved, other] = run.results.map(
    (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
  );
  expect(moved).toBe(first);
  expect(other).not.toBe(first);
});

test("standard input is no file", async () => {
  const [run] = (await sarif({ ...PLAIN, file: "-" })).runs;
  expect(run.results[0].locations[0]).not.toHaveProperty("physicalLocation");
});

test("the address of a file with any name leads back to it", async () => {
  const [run] = (await sarif(HOSTILE)).runs;
  const { uri } = run.results[0].locations[0].physicalLocation.artifactLocation;
  expect(uri).toMatch(/^[\w.~!*'()%/-]+$/);
  expect(decodeURIComponent(uri)).toBe(Buffer.from(`${EVIL}.yaml`).toString());
});
