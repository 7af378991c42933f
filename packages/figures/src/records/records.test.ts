import { describe, expect, it } from "vitest";
import { MILLIONS, pledge, state } from "../fixtures/records.ts";
import { mapData } from "../map/map-data.ts";
import { promiseOf } from "./amount.ts";
import { recordsOf } from "./records.ts";

const TO = [{ target: "actors/b", role: "recipient" }] as const;
const ALL = [
  state("a", "A", "KEN"),
  state("b", "B", "HTI"),
  pledge("first", "First", { by: "actors/a", to: [...TO], promise: MILLIONS }),
  pledge("again", "Again", { by: "actors/a", to: [...TO], restates: "pledges/first" }),
];

describe("recordsOf with what is shown", () => {
  const records = recordsOf(ALL, new Set(["pledges/again"]));

  it("draws these alone, and knows all", () => {
    expect(records.pledges.map(({ id }) => id)).toEqual(["pledges/again"]);
    expect(records.actors.map(({ id }) => id)).toEqual(["actors/a", "actors/b"]);
    expect(promiseOf(records.pledges[0]!, records)).toEqual(MILLIONS);
  });

  it("draws a pledge announced again where the first announcement is not drawn", () => {
    expect(mapData(records).arcs.map(({ pledge: id, label }) => [id, label])).toEqual([
      ["pledges/again", "100 million USD"],
    ]);
    expect(mapData(ALL).arcs.map(({ pledge: id }) => id)).toEqual(["pledges/first"]);
  });
});
