import { expect, it } from "vitest";
import { readAll } from "./fixtures/recording-sink.ts";

const read = (source: string) => readAll({ source, format: "yaml" });

it("keeps dates and words as text and reads numbers, by the core schema", async () => {
  const sink = await read("a: 2031-05-12\nb: NO\nc: yes\nd: 0x1F\ne: null\nf: ~\ng: 1.5\nh: !!str 7\n");
  expect(sink.values).toEqual([
    { a: "2031-05-12", b: "NO", c: "yes", d: 31, e: null, f: null, g: 1.5, h: "7" },
  ]);
});

it("keeps to version 1.2 under a directive for 1.1", async () => {
  expect((await read("%YAML 1.1\n---\na: no\nb: 2031-05-12\n")).values).toEqual([
    { a: "no", b: "2031-05-12" },
  ]);
});

it("reads many documents and passes blank ones over", async () => {
  expect((await read("---\na: 1\n---\n---\n- b: 2\n- c: 3\n...\n")).values).toEqual([
    { a: 1 },
    { b: 2 },
    { c: 3 },
  ]);
});

it("follows aliases", async () => {
  const sink = await read("- &a {x: 1}\n- y: *a\n");
  expect(sink.values).toEqual([{ x: 1 }, { y: { x: 1 } }]);
  expect(sink.placeOf(1, "/y/x")).toBe("2:6");
});

it("knows the places of keys and values", async () => {
  const sink = await read(
    "actors:\n  - id: x\n    list:\n      - one\n      - two: 2\n    none:\nversion: 1.0.0\n",
  );
  expect(sink.problems).toEqual([]);
  expect(sink.placeOf(0, "")).toBe("2:5");
  expect(sink.placeOf(0, "/list/1/two", "key")).toBe("5:9");
  expect(sink.placeOf(0, "/list/1/two")).toBe("5:14");
  expect(sink.placeOf(0, "/list/5/x")).toBe("4:7");
  expect(sink.placeOf(0, "/none", "key")).toBe("6:5");
  expect(sink.placeOf(0, "/id/deeper")).toBe("2:9");
});

it("delivers the records of a list around a broken one", async () => {
  const sink = await read("- id: a\n- id: [b\n- id: c\n");
  expect(sink.brief().length).toBeGreaterThan(0);
  expect(sink.values).toContainEqual({ id: "a" });
});

it("passes what is no record on as it is", async () => {
  expect((await read("- null\n- 7\n-\n")).values).toEqual([null, 7, null]);
  expect((await read("actors: {}\nplaces:\n")).brief()).toEqual([
    "1:9 input/not-a-list",
    "2:8 input/not-a-list",
  ]);
  expect((await read("? {a: 1}\n: 2\n? [b]\n: [3]\n")).brief().map((one) => one.slice(4))).toEqual([
    "input/yaml-key",
    "input/yaml-key",
  ]);
});

it("tells keys that are not text, and a merge key only where it is one", async () => {
  expect((await read('id: x\n1: a\ntrue: b\n"<<": c\n')).brief()).toEqual([
    "2:1 input/yaml-key",
    "3:1 input/yaml-key",
  ]);
});

it("names the record that a problem is in", async () => {
  expect((await read("id: actors/a\nid: actors/b\n")).problems).toMatchObject([{ record: "actors/a" }]);
});

it("takes a document whose aliases cannot be followed for unreadable, wherever it stands", async () => {
  const sink = await read("- id: a\n- id: b\n  x: *none\n- id: c\n");
  expect(sink.problems).toMatchObject([
    { code: "input/yaml-alias", record: "b", path: "/x", place: { line: 3, column: 6 } },
  ]);
  expect(sink.values).toEqual([{ id: "a" }, { id: "c" }]);
});

it("places a quote that is not closed where it opens, and says so of a truncated text only on its last line", async () => {
  expect((await read("a: x\nb: 'y\nc: z\n")).brief()).toEqual(["2:4 input/syntax"]);
  expect((await read("a: x\nb: 'y\n")).brief()).toEqual(["2:4 input/truncated"]);
});

it("tells of a colon in text without quotes", async () => {
  expect((await read("a: b: c\n")).problems).toMatchObject(
    [{ code: "input/syntax", message: /A colon and a space/, hint: "Put the text in quotes." }].map(
      (one) => ({ ...one, message: expect.stringMatching(one.message) }),
    ),
  );
});

it("gives the path of what is no plain data", async () => {
  const sink = await read("id: a\nlist:\n  - x: !mine y\n    ? [k]\n    : 1\n    z: 1\n    z: 2\n");
  expect(sink.problems.map(({ path }) => path)).toEqual(["/list/0/x", "/list/0", "/list/0/z"]);
  expect(sink.problems[2]?.message).toBe("a: the key `z` is named twice.");
});

it("reads aliases and collections that stand for whole records", async () => {
  expect((await read("actors: &all\n  - id: a\nplaces: *all\n")).brief()).toEqual(["3:9 input/not-a-list"]);
  expect((await read("- &x {id: a}\n- *x\n")).values).toEqual([{ id: "a" }, { id: "a" }]);
});
