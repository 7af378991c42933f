import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readAll } from "./fixtures/recording-sink.ts";
import { SourceFault } from "./source.ts";

const A = { type: "actor", id: "actors/a" };
const B = { type: "actor", id: "actors/b" };

async function* chunks(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

describe("the forms of a document", () => {
  it.each([
    ["one record", A, [A], [{}]],
    ["a list", [A, B], [A, B], [{}, {}]],
    [
      "collections",
      { version: "1.0.0", actors: [A], redirects: [B] },
      [A, B],
      [{ collection: "actors" }, { redirect: true }],
    ],
  ])("%s, as a value, as JSON and as YAML", async (_, value, values, expected) => {
    for (const source of [
      value,
      JSON.stringify(value),
      `--- !!map\n${JSON.stringify(value)}`.replace("!!map", ""),
    ]) {
      const sink = await readAll({ source });
      expect(sink).toMatchObject({ values, expected, problems: [] });
    }
  });

  it("of nothing that a document has is no document", async () => {
    expect(await readAll({ source: { a: 1 } })).toMatchObject({ values: [{ a: 1 }], problems: [] });
    expect(await readAll({ source: {} })).toMatchObject({ values: [{}] });
    expect((await readAll({ source: { actor: [A] } })).brief()).toEqual(["- input/unknown-collection"]);
    expect((await readAll({ source: { $schema: 7, actors: A } })).brief()).toEqual([
      "- input/document-header",
      "- input/not-a-list",
    ]);
    expect(await readAll({ source: "7" })).toMatchObject({ values: [7] });
  });
});

describe("long inputs", () => {
  it("of values are read in turns", async () => {
    const many = Array.from({ length: 600 }, () => A);
    for (const source of [
      many,
      JSON.stringify(many),
      many
        .map(() => "id\n")
        .join("")
        .replace("id\n", "id\nactors/a\n".repeat(1)),
    ]) {
      expect((await readAll({ source })).values.length).toBeGreaterThan(0);
    }
    const csv = `id\n${"actors/a\n".repeat(600)}`;
    expect((await readAll({ source: csv, format: "csv" })).values).toHaveLength(600);
  });

  it("beyond the limit of documents are told and not read, and their source is closed", async () => {
    let isClosed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield new Uint8Array(1000).fill(32);
      } finally {
        isClosed = true;
      }
    }
    const sink = await readAll({ source: endless(), format: "json" }, { maxDocumentBytes: 5000 });
    expect(sink.brief()).toEqual(["- input/too-large"]);
    expect(isClosed).toBe(true);
    expect(
      (await readAll({ source: " ".repeat(600), format: "yaml" }, { maxYamlBytes: 500 })).brief(),
    ).toEqual(["- input/too-large"]);
  });

  it("in a foreign encoding are closed after their first bytes", async () => {
    let isClosed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Uint8Array.of(0x7b, 0, 0x7d, 0);
      } finally {
        isClosed = true;
      }
    }
    expect((await readAll({ source: endless(), format: "json" })).brief()).toEqual(["1:1 input/encoding"]);
    expect(isClosed).toBe(true);
  });
});

describe("compressed input", () => {
  const text = `${JSON.stringify(A)}\n${JSON.stringify(B)}\n`;

  it("is told by its bytes, in any chunks", async () => {
    const packed = gzipSync(text);
    for (const size of [1, 7, 1000]) {
      const parts = Array.from({ length: Math.ceil(packed.length / size) }, (_, at) =>
        packed.subarray(at * size, (at + 1) * size),
      );
      expect((await readAll({ source: chunks(...parts) })).values).toEqual([A, B]);
    }
  });

  it("that is damaged after its start leaves what came before", async () => {
    const many = gzipSync(
      Array.from({ length: 60_000 }, (_, at) => `${JSON.stringify({ ...A, at: Math.sin(at) })}\n`).join(""),
    );
    const sink = await readAll({ source: many.subarray(0, many.length - 2000), format: "ndjson" });
    expect(sink.brief()).toEqual(["- input/gzip"]);
    expect(sink.values.length).toBeGreaterThan(1000);
  });

  it("whose source fails is not taken for damaged", async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield gzipSync(text).subarray(0, 20);
      throw new Error("The wire broke.");
    }
    await expect(readAll({ source: failing() })).rejects.toThrow(SourceFault);
  });

  it("may be left before its end", async () => {
    const bytes = gzipSync("x".repeat(3_000_000));
    expect(
      (await readAll({ source: chunks(bytes), format: "json" }, { maxDocumentBytes: 1000 })).brief(),
    ).toEqual(["- input/too-large"]);
  });
});

describe("sources", () => {
  it("may be streams of the platform, of bytes or values", async () => {
    const ofValues = new ReadableStream({
      start(controller) {
        controller.enqueue(A);
        controller.enqueue(B);
        controller.close();
      },
    });
    expect((await readAll({ source: ofValues })).values).toEqual([A, B]);
    expect((await readAll({ source: new Blob([JSON.stringify(A)]) })).values).toEqual([A]);
    const plain = new Blob([JSON.stringify(B)]).stream();
    Object.defineProperty(plain, Symbol.asyncIterator, { value: undefined });
    expect((await readAll({ source: plain })).values).toEqual([B]);
  });

  it("may be empty", async () => {
    expect((await readAll({ source: chunks() })).brief()).toEqual(["1:1 input/empty"]);
    expect(await readAll({ source: [] })).toMatchObject({ values: [], problems: [] });
  });

  it("may end in half a character", async () => {
    async function* text(): AsyncGenerator<string> {
      yield '"\ud83d';
    }
    expect((await readAll({ source: text(), format: "json" })).brief()).toEqual(["1:1 input/truncated"]);
  });

  it("tells of JSON laid out over lines that each record of NDJSON stands on one", async () => {
    const source = JSON.stringify([{ a: 1 }], null, 2);
    const { problems } = await readAll({ source, format: "ndjson" });
    const hint = expect.stringContaining("stands whole on one line");
    expect(problems.slice(0, 2)).toMatchObject([{ hint }, { hint }]);
    expect(problems[2]).not.toHaveProperty("hint");
  });
});
