import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Dataset, DatasetRecord } from "../../types/index.d.ts";
import { BASE } from "../rules/fixtures/cases.ts";
import { memoryIndex, RULES } from "../rules/index.ts";
import { actorLine, goodActor } from "./fixtures/actors.ts";
import { BAD_INPUTS } from "./fixtures/bad-inputs.ts";
import {
  type CustomRule,
  type Finding,
  FORMATS,
  type Summary,
  validate,
  validateNdjson,
  validateStream,
} from "./index.ts";

const codesOf = ({ findings }: { findings: readonly Finding[] }) =>
  findings.map(({ code, record }) => `${code} ${record}`);

async function drain(
  stream: AsyncGenerator<Finding, Summary>,
): Promise<{ findings: Finding[]; summary: Summary }> {
  const findings: Finding[] = [];
  for (;;) {
    const next = await stream.next();
    if (next.done) return { findings, summary: next.value };
    findings.push(next.value);
  }
}

/** A whole dataset document of the records of the rules' cases. */
function documentOf(records: readonly DatasetRecord[]): Dataset {
  const of = (type: string) => records.filter((record) => record.type === type) as never[];
  return {
    $schema: "https://example.org/dataset.json",
    version: "1.0.0",
    articles: of("article"),
    actors: of("actor"),
    places: of("place"),
    agreements: of("agreement"),
    pledges: of("pledge"),
    events: of("event"),
    statements: of("statement"),
    redirects: [{ from: "actors/gone", kind: "withdrawn", to: [], reason: "Never was.", date: "2031-01-01" }],
  };
}

const DOCUMENT = documentOf(BASE);
const withEdited = (id: string, change: object): DatasetRecord =>
  ({ ...BASE.find((one) => one.id === id)!, ...change }) as DatasetRecord;

describe("a valid dataset has no findings", () => {
  const clean = {
    ok: true,
    checked: BASE.length,
    findings: [],
    counts: { errors: 0, warnings: 0 },
    datasetRules: "run",
  };

  it.each([
    ["a list of records", BASE],
    ["an iterable of records", new Set(BASE)],
    ["a document", DOCUMENT],
    ["JSON", JSON.stringify(DOCUMENT, null, 2)],
    ["JSON in a buffer", new TextEncoder().encode(JSON.stringify(DOCUMENT)).buffer],
    [
      "JSON with a byte order mark and CRLF",
      `\ufeff${JSON.stringify(DOCUMENT, null, 2).replaceAll("\n", "\r\n")}`,
    ],
    ["NDJSON", BASE.map((record) => `${JSON.stringify(record)}\r\n`).join("\r\n")],
    ["YAML", readFileSync(new URL("../rules/fixtures/base.yaml", import.meta.url), "utf8")],
    ["a blob", new Blob([JSON.stringify(BASE)])],
  ])("given as %s", async (_, source) => {
    expect(await validate(source as object)).toEqual(clean);
  });

  it("given as a compressed stream", async () => {
    const stream = new Blob([JSON.stringify(BASE)]).stream().pipeThrough(new CompressionStream("gzip"));
    expect(await validate(stream)).toEqual(clean);
  });

  it("given on top of itself as the base, as a document or an index", async () => {
    expect(await validate(DOCUMENT, { base: DOCUMENT })).toEqual(clean);
    expect(await validate(DOCUMENT, { base: memoryIndex(BASE) })).toEqual(clean);
  });

  it("given with an index of its own, also line by line", async () => {
    const index = memoryIndex(BASE, { redirects: DOCUMENT.redirects });
    const lines = [...BASE, ...DOCUMENT.redirects].map((record) => JSON.stringify(record)).join("\n");
    expect(await validate(lines, { index, maxIndexedRecords: 0 })).toEqual(clean);
  });
});

describe("several records are judged together", () => {
  it("with numbers that a double does not hold, shown as they are written", async () => {
    const records = (number: string) => [
      actorLine("a", `,"ext":{"@a/b":[${number}]}`),
      `[${actorLine("a", `,"ext":{"@a/b":[${number}]}`)}]`,
      `[${actorLine("a", `,"ext":{"@a/b":[${number}]}`)}\n{]`,
      `type: actor\nid: actors/a\nname: A\nkind: state\nclaims: []\next: {"@a/b": [${number}]}\n`,
    ];
    for (const number of ["9007199254740993", "-1e400"]) {
      for (const text of records(number)) {
        const { findings } = await validate(text);
        const [{ message } = { message: "" }] = findings.filter(({ code }) => code === "input/number-range");
        expect(message).toContain(`The number ${number} was read as`);
      }
    }
  });

  it("given as a namespace of a package, which may export any names beside the collections", async () => {
    const get = () => undefined;
    const namespace = { ...DOCUMENT, get, redirect: 7 };
    expect(await validate(DOCUMENT, { base: namespace as never })).toMatchObject({ ok: true, findings: [] });
    for (const base of [{}, 7, null, { get }]) {
      await expect(validate(DOCUMENT, { base: base as never })).rejects.toThrow("neither a dataset nor");
    }
  });

  it("and a reference into the base resolves", async () => {
    const record = { ...goodActor("mine"), kind: "mission", area: "places/marhaven" };
    const claim = {
      id: "a",
      path: "/area",
      voice: "reporter",
      derivation: "explicit",
      confidence: "high",
      anchors: [{ source: "articles/north-2031-05-13-framework", fragment: "in Marhaven" }],
    };
    const mine = [{ ...record, claims: [claim] }];
    expect(codesOf(await validate(mine, { base: DOCUMENT }))).toEqual([]);
    expect(codesOf(await validate(mine))).toEqual([
      "reference-resolves actors/mine",
      "reference-resolves actors/mine",
    ]);
  });

  it("and a record that differs from the base's of the same id is a warning", async () => {
    const result = await validate([withEdited("actors/arvenia", { summary: "Another." })], {
      base: DOCUMENT,
    });
    expect(codesOf(result)).toContain("shadows-base actors/arvenia");
    expect(result).toMatchObject({ ok: true, counts: { errors: 0, warnings: 1 } });
  });

  it("and those of one id are told, each where it stands", async () => {
    const { findings } = await validate([actorLine("a"), actorLine("b"), actorLine("a")].join("\n"), {
      format: "ndjson",
    });
    expect(findings.map(({ code, line, column }) => `${line}:${column} ${code}`)).toEqual([
      "1:22 id-unique",
      "3:22 id-unique",
    ]);
  });

  it("and a reference to a record that failed is not dangling", async () => {
    const broken = { ...goodActor("broken"), kind: "sate" };
    const mine = withEdited("places/marhaven", { country: "actors/broken" });
    const result = await validate([broken, mine, goodActor("a")], { base: DOCUMENT });
    expect(codesOf(result).filter((code) => !code.startsWith("shadows-base"))).toEqual([
      "schema/unknown-term actors/broken",
    ]);
  });

  it("and with schemaOnly no rule runs, while the schema still does", async () => {
    const silent = { ...goodActor(), aliases: [{ key: "a", name: "A", kind: "alias" }] };
    expect(codesOf(await validate([silent])).join()).toContain("claim-coverage");
    expect(await validate([silent], { schemaOnly: true })).toMatchObject({
      ok: true,
      datasetRules: "skipped",
    });
    const wrong = { ...silent, kind: "stat" };
    expect(codesOf(await validate([wrong], { schemaOnly: true }))).toEqual([
      expect.stringMatching(/^schema\/unknown-term/),
    ]);
  });

  it("unless there are more in a stream than are kept", async () => {
    const lines = `${actorLine("a")}\n${actorLine("a")}\n{"id":"actors/c"}\n`;
    expect(await validate(lines, { maxIndexedRecords: 2 })).toMatchObject({ datasetRules: "skipped" });
    expect(await validate(lines, { maxIndexedRecords: 3 })).toMatchObject({ datasetRules: "run" });
    expect(await validate(`[${actorLine("a")}]`, { maxIndexedRecords: 0 })).toMatchObject({
      datasetRules: "run",
    });
    expect(await validate([goodActor()], { recordRulesOnly: true })).toMatchObject({
      ok: true,
      datasetRules: "skipped",
    });
  });

  it("and so are redirects, in memory and against an index", async () => {
    const redirect = {
      from: "actors/old",
      kind: "moved",
      to: ["actors/nowhere"],
      reason: "Renamed.",
      date: "2031-01-01",
    };
    const found = ["redirect-target-live actors/old"];
    expect(codesOf(await validate({ redirects: [redirect] }))).toEqual(found);
    const index = memoryIndex([], { redirects: [redirect as never] });
    expect(codesOf(await validate(JSON.stringify(redirect), { index, format: "ndjson" }))).toEqual(found);
    const twice = JSON.stringify(redirect).replace("{", '{"kind":"split",');
    expect(codesOf(await validate(twice, { index, format: "ndjson" }))).toEqual([
      "input/duplicate-key actors/old",
      ...found,
    ]);
  });
});

describe("a configuration", () => {
  const broken = [{ ...goodActor("a"), aliases: [{ key: "x", name: "X", kind: "alias" }] }];
  const rule = "claim-coverage";

  it("turns a rule off or down", async () => {
    expect(codesOf(await validate(broken))).toEqual([`${rule} actors/a`]);
    expect(codesOf(await validate(broken, { rules: { [rule]: { severity: "off", reason: "x" } } }))).toEqual(
      [],
    );
    expect(await validate(broken, { rules: { [rule]: { severity: "warning", reason: "x" } } })).toMatchObject(
      {
        ok: true,
        counts: { errors: 0, warnings: 1 },
      },
    );
  });

  it.each([
    ["a record", `${JSON.stringify({ ...goodActor("a"), kind: 1 })}\n`],
    ["two lines", '{"type":"actor"}\n{"type":"actor"}\n'],
    ["a line cut in two", '{"type":"act'],
  ])("tells what is wrong with the first line without waiting for more than %s", async (_what, text) => {
    let isAskedForMore = false;
    async function* slowly() {
      yield new TextEncoder().encode(text);
      if (!text.endsWith("\n")) yield new TextEncoder().encode('or"}\n{"type":"actor"}\n');
      isAskedForMore = true;
    }
    const findings = validateStream(slowly(), { recordRulesOnly: true });
    expect((await findings.next()).value).toMatchObject({ line: 1 });
    expect(isAskedForMore).toBe(false);
    await findings.return(undefined as never);
  });

  it("excepts a record from a rule, and is told where that is not needed", async () => {
    const exceptions = [{ rule, record: "actors/a", reason: "x" }];
    expect(codesOf(await validate(broken, { exceptions }))).toEqual([]);
    expect(codesOf(await validate([goodActor("a")], { exceptions }))).toEqual([
      "exception-unneeded actors/a",
    ]);
    expect(
      codesOf(await validate(broken, { exceptions: [...exceptions, ...structuredClone(exceptions)] })),
    ).toEqual(["exception-unneeded actors/a"]);
    const off = { "exception-unneeded": { severity: "off", reason: "x" } } as const;
    expect(codesOf(await validate([goodActor("a")], { exceptions, rules: off }))).toEqual([]);
  });

  it("tells of an exception whose record is nowhere, with an id that is near", async () => {
    const exceptions = [{ rule, record: "actors/elswhere", reason: "x" }];
    const base = { actors: [goodActor("elsewhere")] } as never;
    expect((await validate([goodActor("a")], { exceptions, base })).findings).toMatchObject([
      {
        code: "exception-of-no-record",
        record: "actors/elswhere",
        received: "actors/elswhere",
        hint: expect.stringContaining('"actors/elsewhere"'),
      },
    ]);
    const recordRulesOnly = true;
    expect(codesOf(await validate([goodActor("a")], { exceptions, base, recordRulesOnly }))).toEqual([]);
  });

  it("says nothing of an exception whose record was not judged and exists, or may: it may lie in another file", async () => {
    const exceptions = [{ rule, record: "actors/elsewhere", reason: "x" }];
    const base = { actors: [goodActor("elsewhere")] } as never;
    expect(codesOf(await validate([goodActor("a")], { exceptions, base }))).toEqual([]);
    expect(codesOf(await validate([goodActor("a")], { exceptions, isPart: true }))).toEqual([]);
    const refused = { ...goodActor("elsewhere"), kind: 1 };
    expect(codesOf(await validate([refused], { exceptions }))).toEqual([
      "schema/unknown-term actors/elsewhere",
    ]);
  });

  it("leaves exceptions to rules alone that did not run", async () => {
    const exceptions = [{ rule: "id-unique", record: "actors/a", reason: "x" }];
    expect(codesOf(await validate([goodActor("a")], { exceptions, recordRulesOnly: true }))).toEqual([]);
    expect(codesOf(await validate([goodActor("a")], { exceptions }))).toEqual([
      "exception-unneeded actors/a",
    ]);
  });

  it("caps the findings, the first ones staying, and counts them all", async () => {
    const many = [
      { ...goodActor("a"), kind: 1, name: 2 },
      goodActor("b"),
      goodActor("b"),
      { ...goodActor("c"), x: 1 },
    ];
    const whole = await validate(many);
    expect(whole.findings).toHaveLength(5);
    expect(whole.truncated).toBeUndefined();
    for (const maxFindings of [0, 1, 3, 4]) {
      const { findings, counts, truncated } = await validate(many, { maxFindings });
      expect(findings).toEqual(whole.findings.slice(0, maxFindings));
      expect({ counts, truncated }).toEqual({ counts: whole.counts, truncated: true });
      expect((await drain(validateStream(many, { maxFindings }))).findings).toHaveLength(maxFindings);
    }
  });
});

describe("a rule of one's own", () => {
  const rule: CustomRule = {
    id: "acme/long-name",
    title: "A name has three letters",
    severity: "warning",
    scope: "record",
    check(record, report) {
      if ("name" in record && record.name.length < 3) report({ path: "/name", message: "It is short." });
    },
  };

  it("finds what it finds, with its own page or the list of rules", async () => {
    const source = [{ ...goodActor("a"), name: "X" }];
    const [finding] = (await validate(source, { customRules: [rule] })).findings;
    expect(finding).toMatchObject({
      code: "acme/long-name",
      severity: "warning",
      hint: "The rule says: A name has three letters.",
    });
    expect(finding?.docs).toMatch(/\/rules\/$/);
    const [other] = (await validate(source, { customRules: [{ ...rule, docs: "https://acme.example/" }] }))
      .findings;
    expect(other?.docs).toBe("https://acme.example/");
  });

  it.each(["record", "dataset"] as const)(
    "of %s scope that throws is itself found, and hides nothing",
    async (scope) => {
      const failing = {
        ...rule,
        id: "acme/failing",
        scope,
        check: () => {
          throw new Error("Oh no.");
        },
      } as CustomRule;
      const text = {
        ...failing,
        id: "acme/text",
        check: () => {
          throw "Oh.";
        },
      } as CustomRule;
      const result = await validate([{ ...goodActor("a"), name: "X" }], {
        customRules: [failing, rule, text],
      });
      expect(codesOf(result).sort()).toEqual([
        "acme/long-name actors/a",
        "input/rule-failed actors/a",
        "input/rule-failed actors/a",
      ]);
      expect(result.findings.map(({ message }) => message)).toContain("The rule acme/failing failed: Oh no.");
    },
  );

  it("runs against an index too", async () => {
    const all: CustomRule = {
      ...rule,
      id: "acme/all",
      scope: "dataset",
      check: (_, report) => report({ path: "", message: "Here." }),
    };
    const result = await validate([goodActor("a")], {
      customRules: [all],
      index: memoryIndex([goodActor("a")]),
    });
    expect(codesOf(result)).toEqual(["acme/all actors/a"]);
  });
});

describe("findings do not depend on how a stream is cut", () => {
  const lines = BAD_INPUTS.filter(({ options, checked }) => options?.format === "ndjson" && checked > 1).map(
    ({ source }) => Buffer.from(source as never),
  );
  const all = Buffer.concat(
    lines.filter((one) => one.length < 2000).flatMap((one) => [one, Buffer.from("\n")]),
  );

  async function* cut(bytes: Uint8Array, sizes: Iterable<number>): AsyncGenerator<Uint8Array> {
    let at = 0;
    for (const size of sizes) {
      if (at >= bytes.length) return;
      yield bytes.subarray(at, at + size);
      at += size;
    }
    if (at < bytes.length) yield bytes.subarray(at);
  }

  it("at any place", async () => {
    const text = Buffer.from(`${actorLine("é😀")}\r\n{"a":\r\n\r\n${actorLine("b", ',"x":1')}`);
    const whole = await validate(text, { format: "ndjson", maxLineBytes: 90 });
    expect(whole.findings.length).toBeGreaterThan(2);
    for (let at = 1; at < text.length; at++) {
      expect(await validate(cut(text, [at]), { format: "ndjson", maxLineBytes: 90 })).toEqual(whole);
    }
  });

  test.prop([fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 40 })], { numRuns: 25 })(
    "in pieces of any size",
    async (sizes) => {
      const whole = await drain(validateNdjson(all));
      expect(await drain(validateNdjson(cut(all, sizes)))).toEqual(whole);
      expect(whole.summary.counts.errors).toBeGreaterThan(20);
    },
  );

  it("nor on whether one buffer serves for all chunks", async () => {
    async function* reusing(): AsyncGenerator<Uint8Array> {
      const buffer = Buffer.alloc(50);
      for (let at = 0; at < all.length; at += 50) {
        const size = all.copy(buffer, 0, at, at + 50);
        yield buffer.subarray(0, size);
      }
    }
    expect(await drain(validateNdjson(reusing()))).toEqual(await drain(validateNdjson(all)));
  });

  it("nor on whether its chunks are text, even cut inside a character", async () => {
    const text = `${actorLine("a").replace("Good", "G😀d")}\n${actorLine("b", ',"x":1')}\n`;
    async function* units(): AsyncGenerator<string> {
      yield* text.split("");
    }
    expect(await validate(units(), { format: "ndjson" })).toEqual(await validate(text, { format: "ndjson" }));
  });
});

describe("streaming", () => {
  it("holds no more findings than one turn makes, however many there are", async () => {
    const TURNS = 300;
    let turn = 0;
    let yielded = 0;
    let ahead = 0;
    async function* failing(): AsyncGenerator<string> {
      for (turn = 0; turn < TURNS; turn++) yield `${'{"type":"actor"}\n'.repeat(50)}`;
    }
    const stream = validateNdjson(failing(), { recordRulesOnly: true });
    for (let next = await stream.next(); !next.done; next = await stream.next()) {
      yielded++;
      ahead = Math.max(ahead, (turn + 1) * 50 * 4 - yielded);
    }
    expect(yielded).toBe(TURNS * 50 * 4);
    expect(ahead).toBeLessThanOrEqual(50 * 4 * 2);
  });

  it("yields nothing beyond the cap and still counts", async () => {
    async function* failing(): AsyncGenerator<string> {
      for (let turn = 0; turn < 1000; turn++) yield "nothing\n".repeat(50);
    }
    const { findings, summary } = await drain(validateNdjson(failing(), { maxFindings: 3 }));
    expect(findings).toHaveLength(3);
    expect(summary).toEqual({
      ok: false,
      checked: 0,
      counts: { errors: 50_000, warnings: 0 },
      datasetRules: "run",
      truncated: true,
    });
  });

  it("ends the source when the caller stops", async () => {
    let isClosed = false;
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) yield "nothing\n";
      } finally {
        isClosed = true;
      }
    }
    for await (const { code } of validateNdjson(endless())) {
      expect(code).toBe("input/syntax");
      break;
    }
    expect(isClosed).toBe(true);
  });

  it("tells of a source that fails, by its name, after what was read", async () => {
    async function* failing(): AsyncGenerator<string> {
      yield "nothing\n";
      throw new Error("The wire broke.");
    }
    const result = await validate(failing(), { format: "ndjson", file: "wire" });
    expect(result.findings.map(({ code, file }) => `${code} ${file}`)).toEqual([
      "input/syntax wire",
      "input/unreadable wire",
    ]);
    expect(result.unreadable).toEqual(["wire"]);
    const values = await validate(
      (function* () {
        yield goodActor();
        throw "Broken.";
      })(),
    );
    expect(values).toMatchObject({ checked: 1, unreadable: ["The input"] });
  });
});

describe("validate never throws at data", () => {
  test.prop([fc.array(fc.jsonValue({ maxDepth: 6 }), { maxLength: 4 })])(
    "of any JSON value",
    async (values) => {
      const asValues = await validate(values);
      const asLines = await validate(values.map((value) => JSON.stringify(value)).join("\n"), {
        format: "ndjson",
      });
      expect(asValues.checked + asLines.checked).toBeLessThanOrEqual(2 * values.length);
      expect(asValues.ok).toBe(values.length === 0);
    },
  );

  test.prop([fc.string({ maxLength: 60 }), fc.constantFrom(...FORMATS)])(
    "of any text in any format",
    async (text, format) => {
      const { findings, ok } = await validate(text, { format });
      expect(findings.length > 0).toBe(!ok);
    },
  );

  const record = fc.constantFrom(...BASE);
  const junk = fc.oneof(
    fc.constant(undefined),
    fc.jsonValue(),
    fc.constantFrom("actors/x", "2031-01-01", "", Number.POSITIVE_INFINITY),
  );
  test.prop([record, fc.nat(), junk])(
    "of any record with one value put out of its place",
    async (base, at, value) => {
      const copy = structuredClone(base);
      const places: [object, string][] = [];
      const visit = (node: unknown): void => {
        if (typeof node !== "object" || node === null) return;
        for (const key of Object.keys(node)) {
          places.push([node, key]);
          visit((node as Record<string, unknown>)[key]);
        }
      };
      visit(copy);
      const [object, key] = places[at % places.length]!;
      (object as Record<string, unknown>)[key] = value;
      const { checked, findings } = await validate([copy, goodActor("last")], { base: DOCUMENT });
      expect(checked).toBe(2);
      expect(findings.filter((one) => one.code === "input/rule-failed")).toEqual([]);
    },
  );
});

it("knows every rule of the registry", async () => {
  const rules = Object.fromEntries(RULES.map(({ id }) => [id, { severity: "off" as const, reason: "x" }]));
  expect(
    (await validate([{ ...goodActor("a"), aliases: [{ key: "x", name: "X", kind: "alias" }] }], { rules }))
      .ok,
  ).toBe(true);
});

it("shows the line that a finding is about only where excerpts are asked for", async () => {
  const text = '{"type":"actor","id":"actors/a","name":"A","kind":"stat","claims":[]}';
  const [asked] = (await validate(text, { format: "ndjson", excerpts: true })).findings;
  expect(asked?.excerpt).toEqual({ before: text.slice(0, 50), after: text.slice(50) });
  const [unasked] = (await validate(text, { format: "ndjson" })).findings;
  expect(unasked).not.toHaveProperty("excerpt");
});
