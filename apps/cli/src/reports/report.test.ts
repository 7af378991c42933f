import { describe, expect, test } from "vitest";
import { HOSTILE, PLACELESS, PLAIN, reported, WARNING } from "./fixtures/findings.ts";
import { REPORT_FORMATS } from "./report.ts";

/** What a terminal would obey; the colours of a report itself are off in a pipe. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const COMMANDS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

describe.each(REPORT_FORMATS)("a report as %s", (format) => {
  test("passes nothing on that a terminal would obey", async () => {
    expect(await reported(format, [HOSTILE])).not.toMatch(COMMANDS);
  });

  test("is well-formed Unicode and ends with a line end", async () => {
    const text = await reported(format, [HOSTILE, PLAIN, WARNING, PLACELESS]);
    expect(Buffer.from(text).toString()).toBe(text);
    expect(text).toMatch(/[^\n]\n$/);
  });

  test("is written without findings too", async () => {
    expect(await reported(format, [])).toMatch(
      format === "ndjson" || format === "json" ? /"ok": ?true/ : /checked/,
    );
  });
});

test("json is one document of findings and summary", async () => {
  expect(JSON.parse(await reported("json", [PLAIN, HOSTILE]))).toMatchObject({
    findings: [PLAIN, { code: HOSTILE.code, record: HOSTILE.record }],
    ok: false,
    counts: { errors: 2, warnings: 0 },
  });
});

test("ndjson is a finding a line, and the summary on the last", async () => {
  const lines = (await reported("ndjson", [PLAIN, HOSTILE])).trimEnd().split("\n");
  expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(["code", "code", "summary"]);
});
