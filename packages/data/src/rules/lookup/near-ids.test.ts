import { describe, expect, it } from "vitest";
import { nearerId, nearIds } from "./near-ids.ts";

const IDS = [
  "actors/arvenia",
  "actors/borland",
  "places/arvenia",
  "actors/un",
  "actors/eu",
  "pledges/arvenia-sele-police",
];

describe("nearIds", () => {
  const near = nearIds(IDS);

  it.each([
    ["actors/arvania", "actors/arvenia"],
    ["actors/arveni", "actors/arvenia"],
    ["actors/arveniaa", "actors/arvenia"],
    ["places/arvania", "places/arvenia"],
    ["actors/uno", "actors/un"],
    ["pledges/arvenia-sel-polic", "pledges/arvenia-sele-police"],
  ])("takes %s for %s", (id, meant) => {
    expect(near(id)).toBe(meant);
  });

  it.each(["actors/ravina", "actors/fr", "events/arvenia", "pledges/arvenia-sele-ships"])(
    "takes %s for none that is there",
    (id) => {
      expect(near(id)).toBeUndefined();
    },
  );

  it("prefers the nearest, then the same length, then the first", () => {
    expect(nearIds(["actors/aaaab", "actors/aaaa", "actors/aaaac"])("actors/aaaad")).toBe("actors/aaaab");
    expect(nearIds(["actors/aabbbb", "actors/abbbbb"])("actors/bbbbbb")).toBe("actors/abbbbb");
  });

  it("compares no more than it is allowed in all, and keeps what it found", () => {
    const tired = nearIds(IDS, 2);
    expect(tired("actors/arvania")).toBe("actors/arvenia");
    expect(tired("actors/borlund")).toBeUndefined();
    expect(tired("actors/arvania")).toBe("actors/arvenia");
  });
});

describe("nearerId", () => {
  it("chooses what is nearer, the first of two as near, and the only one there is", () => {
    expect(nearerId("actors/ab", "actors/xy", "actors/ax")).toBe("actors/ax");
    expect(nearerId("actors/ab", "actors/ax", "actors/ay")).toBe("actors/ax");
    expect(nearerId("actors/ab", undefined, "actors/ay")).toBe("actors/ay");
    expect(nearerId("actors/ab", "actors/ax", undefined)).toBe("actors/ax");
    expect(nearerId("actors/ab", undefined, undefined)).toBeUndefined();
  });
});
