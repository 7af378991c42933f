import { describe, expect, it } from "vitest";
import { memoryIndex } from "./memory-index.ts";
import { ringFinder } from "./ring-finder.ts";

const index = memoryIndex([]);

function rings(graph: Readonly<Record<string, readonly string[]>>) {
  const ringOf = ringFinder((id) => graph[id] ?? []);
  return Object.fromEntries(Object.keys(graph).map((id) => [id, [...(ringOf(id, index) ?? [])].sort()]));
}

describe("ringFinder", () => {
  it("finds the ring of each member, and none of what leads into it", () => {
    expect(rings({ tail: ["a"], a: ["b"], b: ["c", "leaf"], c: ["a"], leaf: [] })).toEqual({
      tail: [],
      a: ["a", "b", "c"],
      b: ["a", "b", "c"],
      c: ["a", "b", "c"],
      leaf: [],
    });
  });

  it("takes two ways to one end for no ring", () => {
    expect(rings({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] })).toEqual({ a: [], b: [], c: [], d: [] });
  });

  it("joins rings that share a member", () => {
    expect(rings({ a: ["b"], b: ["a", "c"], c: ["b"] }).a).toEqual(["a", "b", "c"]);
  });

  it("takes what leads to itself for a ring", () => {
    expect(rings({ a: ["a", "b"], b: [] })).toEqual({ a: ["a"], b: [] });
  });

  it("walks a long chain once, however many of its members are asked for", () => {
    let steps = 0;
    const length = 50_000;
    const ringOf = ringFinder((id) => {
      steps += 1;
      return Number(id) < length ? [String(Number(id) + 1)] : [];
    });
    for (let id = 0; id < length; id += 1) ringOf(String(id), index);
    expect(steps).toBe(length + 1);
  });
});
