import { describe, expect, it } from "vitest";
import { readAll } from "./fixtures/recording-sink.ts";
import { salvageJson } from "./json-slices.ts";

const read = (source: string) => readAll({ source, format: "json" });

it("knows the places of entries in lists and collections, also under a key named twice", async () => {
  const list = await read('[{"a":1},\n {"a":[2,\n3]}]');
  expect(list.placeOf(1, "/a/1")).toBe("3:1");
  expect(list.placeOf(0, "/b")).toBe("1:2");
  const twice = await read('{"a~/b":[],"actors":[{"x":1}],\n"actors":[{"x":1},{"x":2}]}');
  expect(twice.placeOf(1, "/x")).toBe("2:24");
  expect(twice.brief()).toEqual(["1:2 input/unknown-collection"]);
  expect((await read('{"id":"x",\n"a":1}')).placeOf(0, "/a", "key")).toBe("2:1");
});

describe("of a broken text", () => {
  it.each([
    ['[{"a":1},{"b":2', 1, ["1:16 input/truncated"]],
    ['[\n  {"a":1},\n  {oops},\n  {"b":2}\n]', 2, ["3:4 input/syntax"]],
    ['[\n  {oops},\n  {oops},\n  {"b":2}\n]', 1, ["2:4 input/syntax", "3:4 input/syntax"]],
    ['[{"a":1} {"b":2}]', 2, ["1:10 input/syntax"]],
    ['[{"a":1} "b"]', 1, ["1:10 input/syntax"]],
    ['{"actors":[{"a":1}],"x":{"y":[1]},"places":[],"events":[{"b":2}],}', 2, ["1:66 input/syntax"]],
    ['{"actors":[{"a":1}] "places":[]}', 1, ["1:21 input/syntax"]],
    ['{"actors":[{"a":1}],places:[]}', 1, ["1:21 input/syntax"]],
    ['{"actors":[{"a":1}],"places" []}', 1, ["1:30 input/syntax"]],
    ['{"actors":[{"a":1}],"pla', 1, ["1:21 input/truncated"]],
    ['{"actors":[{"a":1}],"version":1.}', 1, ["1:31 input/syntax"]],
    ['{"actors":[{"a":1}]', 1, ["1:20 input/truncated"]],
    ['{"actors":{"a":1}}}', 0, ["1:19 input/syntax"]],
    ["{} x", 0, ["1:4 input/syntax"]],
    ["[] x", 0, ["1:4 input/syntax"]],
    ["oops", 0, ["1:1 input/syntax"]],
    ['"a" x', 0, ["1:5 input/syntax"]],
  ])("%j, %i entries are read", async (text, count, problems) => {
    const sink = await read(text);
    expect({ count: sink.values.length, problems: sink.brief() }).toEqual({ count, problems });
  });

  it("the places in what is read are those of the whole", async () => {
    expect((await read('[{"a":1},\n{"b":[1,\n2]},,]')).placeOf(1, "/b/1")).toBe("3:1");
  });

  it("it is said that what follows was not read", () => {
    expect(salvageJson("[{oops}, {}]")).toMatchObject([{ reason: expect.stringContaining("not judged") }]);
  });
});
