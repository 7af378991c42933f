import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { circleIn, fileGraph, type Graph, grouped, packageOf, roomOf } from "./graph.ts";

const files = fileGraph("everything");
const packages = grouped(files, packageOf);
const rooms = grouped(files, roomOf);
const imports = (graph: Graph, from: string) => [...(graph.get(from) ?? [])].sort();
const listed = (room: string) => readdirSync(fileURLToPath(new URL(`../../../../${room}`, import.meta.url)));

describe("between packages", () => {
  test("every package is in the graph", () => {
    expect([...packages.keys()].sort()).toEqual([...listed("packages"), ...listed("apps")].sort());
  });

  test("apps never import each other", () => {
    const apps = listed("apps");
    for (const app of apps)
      expect([app, imports(packages, app).filter((name) => apps.includes(name))]).toEqual([app, []]);
  });

  test("data imports none of the others, nor does the client", () => {
    expect(imports(packages, "data")).toEqual([]);
    expect(imports(packages, "client")).toEqual([]);
  });

  test("store, figures and draft stand on data alone", () => {
    for (const name of ["store", "figures", "draft"])
      expect([name, imports(packages, name)]).toEqual([name, ["data"]]);
  });

  test("there is no circle", () => {
    expect(circleIn(packages)).toBeUndefined();
  });
});

describe("inside the data package", () => {
  test("there is no circle of rooms", () => {
    expect(circleIn(rooms)).toBeUndefined();
  });

  test("dates import nothing, and what is published imports nothing of the build", () => {
    expect(imports(rooms, "dates")).toEqual([]);
    for (const [room, targets] of rooms)
      if (room !== "build") expect([room, targets.has("build")]).toEqual([room, false]);
  });

  test("the model does not know what is made with it", () => {
    const above = ["dataset", "diff", "export", "validate", "node"];
    for (const room of ["schema", "claims", "rules"])
      expect([room, imports(rooms, room).filter((name) => above.includes(name))]).toEqual([room, []]);
  });
});

test("no file needs, to be loaded, another one that needs it", () => {
  expect(circleIn(fileGraph("needed"))).toBeUndefined();
});

test("a circle is found wherever it starts", () => {
  const graph = (edges: Record<string, string[]>): Graph =>
    new Map(Object.entries(edges).map(([from, targets]) => [from, new Set(targets)]));
  expect(circleIn(graph({ a: ["b"], b: ["c"], c: ["b"] }))).toEqual(["b", "c", "b"]);
  expect(circleIn(graph({ a: ["b", "c"], b: ["c"], c: [] }))).toBeUndefined();
});
