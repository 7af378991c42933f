import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Finding, validate } from "../validate/index.ts";
import { mendText } from "./mend.ts";
import { FORMATS, type Format } from "./sniff.ts";

const EVENT = {
  type: "event",
  id: "events/visit",
  title: "A visit, to the boats",
  kind: "visit",
  status: "occurred",
  date: "2023-09-05",
  about: ["actors/kenya", "actors/haiti"],
  claims: [],
};

/** Ways to write the same record that can only mean it. */
const MANGLINGS: Readonly<Record<string, object>> = {
  "a date without zeros": { date: "2023-9-5" },
  "a date with slashes": { date: "2023/09/05" },
  "a date in words": { date: "5 September 2023" },
  "a term in capitals": { kind: "Visit", status: "Occurred" },
  "a reference twice": { about: ["actors/kenya", "actors/haiti", "actors/kenya"] },
  "an id in capitals": { id: "Events/Visit" },
};

const RENAMED = Object.fromEntries(
  Object.entries(EVENT).map(([key, value]) => [key === "status" ? "Status" : key, value]),
);

const WRITERS: Readonly<Record<Format, (record: object) => string>> = {
  json: (record) => `${JSON.stringify({ events: [record] }, null, 2)}\n`,
  ndjson: (record) => `\n{"type":\n${JSON.stringify(EVENT)}\r\n${JSON.stringify(record)}\n`,
  yaml: (record) =>
    `# kept\n${Object.entries(record)
      .map(
        ([key, value]) =>
          `${key}: ${Array.isArray(value) ? listOf(value) : JSON.stringify(value)} # also kept`,
      )
      .join("\n")}\n`,
  csv: (record) => `${Object.keys(record).join(",")}\n${Object.values(record).map(cellOf).join(",")}\n`,
};

function listOf(values: readonly unknown[]): string {
  return `[${values.join(", ")}]`;
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(";") || "";
  return `"${String(value)}"`;
}

async function fixed(text: string, format: Format): Promise<{ text: string; left: readonly Finding[] }> {
  const { findings } = await validate(text, { format, schemaOnly: false });
  const mended = await mendText(
    text,
    findings.flatMap(({ fix }) => fix ?? []),
    { format },
  );
  return { text: mended, left: (await validate(mended, { format })).findings };
}

describe.each(FORMATS)("a text as %s", (format) => {
  it.each(Object.entries(MANGLINGS))(
    "with %s says after its fixes what was meant",
    async (_name, mangled) => {
      const { claims: _, ...bare } = EVENT;
      const right = format === "csv" ? bare : EVENT;
      const { text, left } = await fixed(WRITERS[format]({ ...right, ...mangled }), format);
      const values = (written: string) => written.replaceAll('"', "");
      expect(values(text)).toBe(values(WRITERS[format](right)));
      expect(left.flatMap(({ fix }) => fix ?? [])).toEqual([]);
    },
  );
});

it("renames a key that is a field's but for its capitals, in JSON and YAML", async () => {
  for (const format of ["json", "yaml"] as const)
    expect((await fixed(WRITERS[format](RENAMED), format)).text).toBe(WRITERS[format](EVENT));
});

it("takes a repeated line out of a block list, with its comment, and leaves all others", async () => {
  const list = (more: string) =>
    `about: # two\n  - actors/kenya # first\n${more}  - actors/haiti\n${WRITERS.yaml({ ...EVENT, about: undefined }).replace(/about: undefined[^\n]*\n/, "")}`;
  expect((await fixed(list("  - actors/kenya # again\n"), "yaml")).text).toBe(list(""));
});

it("leaves what could mean several things", async () => {
  for (const mangled of [{ date: "05/09/2023" }, { kind: "visti" }, { title: "" }]) {
    const text = WRITERS.json({ ...EVENT, ...mangled });
    expect((await fixed(text, "json")).text).toBe(text);
  }
});

test.prop([fc.constantFrom(...FORMATS), fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 })])(
  "what a valid record says is never changed",
  async (format, title) => {
    fc.pre(/^[^"\\\p{Cc}\p{Cs}]*\S[^"\\\p{Cc}\p{Cs}]*$/u.test(title));
    const { claims: _, ...bare } = { ...EVENT, title };
    const text = WRITERS[format](format === "csv" ? bare : { ...EVENT, title });
    expect((await fixed(text, format)).text).toBe(text);
  },
);
