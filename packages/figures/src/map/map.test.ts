import * as dataset from "@org/defense-pact-data";
import { describe, expect, it } from "vitest";
import { firstStory } from "../fixtures/first-story.ts";
import { elements, parseXml, shownTexts, textOf } from "../fixtures/parse-xml.ts";
import { agreement, article, claim, MILLIONS, place, pledge, state } from "../fixtures/records.ts";
import { recordsOf } from "../records/records.ts";
import { countryCodes } from "./involved.ts";
import { map } from "./map.ts";
import { mapData } from "./map-data.ts";
import { mapTable } from "./map-table.ts";
import { arcWidth, planMap } from "./plan.ts";
import { countryCode, positionOf } from "./positions.ts";
import { regionProjection, worldProjection } from "./projection.ts";
import { mapRegions } from "./regions.ts";

const A = state("a", "Aland", "KEN");
const B = state("b", "Bland", "HTI");
const PAIR = [
  { actor: "actors/a", role: "party" },
  { actor: "actors/b", role: "party" },
] as const;

describe("where a record stands", () => {
  const records = recordsOf([
    A,
    B,
    state("m", "By number", undefined, { identifiers: { m49: "404" } }),
    state("k", "Kosovo", undefined, {
      identifiers: { gw: [{ key: "2008", code: 347, abbreviation: "KOS", valid: "2008/.." }] },
    }),
    state("n", "Nauru", "NRU"),
    state("z", "No code"),
    state("mission", "Mission", undefined, { kind: "mission", area: "actors/b" }),
    state("force", "Force", undefined, { kind: "organization", memberOf: ["actors/a"] }),
    state("p", "Person", undefined, {
      kind: "person",
      posts: [{ key: "x", title: "Minister", org: "actors/a" }],
    }),
    state("loop", "Loop", undefined, { kind: "organization", memberOf: ["actors/loop"] }),
    place("city", "City", { coordinates: [40, -2] }),
    place("base", "Base", { kind: "facility", within: "places/city" }),
    place("land", "Land", { kind: "country", identifiers: { iso3: "FJI" } }),
    place("host", "Hosted", { kind: "facility", host: "actors/b" }),
  ]);

  it.each([
    ["actors/a", "capital", [36.81, -1.28]],
    ["actors/m", "capital", [36.81, -1.28]],
    ["actors/k", "capital", [21.17, 42.67]],
    ["actors/mission", "capital", [-72.34, 18.54]],
    ["actors/force", "capital", [36.81, -1.28]],
    ["actors/p", "capital", [36.81, -1.28]],
    ["places/city", "coordinates", [40, -2]],
    ["places/base", "coordinates", [40, -2]],
    ["places/land", "capital", [178.44, -18.13]],
    ["places/host", "capital", [-72.34, 18.54]],
  ])("puts %s by %s", (id, by, point) => {
    expect(positionOf(id, records)).toMatchObject({ by, point });
  });

  it("puts a state without a seat of government inside its shape", () => {
    const position = positionOf("actors/n", records)!;
    expect(position.by).toBe("shape");
    expect(position.point[0]).toBeCloseTo(166.9, 0);
  });

  it("puts nothing anywhere by guessing", () => {
    expect(
      ["actors/z", "actors/loop", "actors/unknown", "agreements/x"].map((id) => positionOf(id, records)),
    ).toEqual([undefined, undefined, undefined, undefined]);
    expect(countryCode(state("x", "X", undefined, { identifiers: { m49: "999" } }))).toBeUndefined();
  });

  it("finds a place on the map for every state of the dataset", () => {
    const all = recordsOf(dataset);
    const lost = all.actors
      .filter(({ kind }) => kind === "state")
      .filter(({ id }) => positionOf(id, all) === undefined);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe("the data of a map", () => {
  it("joins giver and recipient once where a mission stands in the state that it is for", () => {
    const data = mapData(firstStory);
    expect(data.arcs.map(({ from, to, label }) => [from, to, label])).toEqual([
      ["actors/kenya", "actors/haiti", "1,000 police"],
      ["actors/united-states", "actors/haiti", "100 million USD"],
    ]);
  });

  it("draws a pledge that is announced again once, and says so", () => {
    const [, money] = mapData(firstStory).arcs;
    expect(money!.restatedBy).toEqual(["pledges/us-haiti-mission-funding-nairobi-2023"]);
    expect(money!.statedBy).toBe("as stated by Voice of America");
  });

  it("draws a restatement whose first announcement is not among the records", () => {
    const again = pledge("again", "Again", {
      to: [{ target: "actors/b", role: "recipient" }],
      restates: "pledges/gone",
      promise: MILLIONS,
    });
    expect(mapData([A, B, again]).arcs).toHaveLength(1);
  });

  it("joins the parties of an agreement pair by pair, but not those of one with many", () => {
    const many = ["USA", "FRA", "DEU", "POL", "ITA"].map((code) => state(code.toLowerCase(), code, code));
    const parties = many.map(({ id }) => ({ actor: id, role: "party" as const }));
    const data = mapData([
      A,
      B,
      ...many,
      agreement("two", "Two", { parties: [...PAIR] }),
      agreement("five", "Five", { parties }),
    ]);
    expect(data.links.map((link) => link.agreement)).toEqual(["agreements/two"]);
    expect(data.points).toHaveLength(7);
  });

  it("says what has no place, and why", () => {
    const absent = mapData(firstStory).absent.map(({ id }) => id);
    expect(absent).toContain("places/manda-bay");
    expect(
      mapData([A, pledge("x", "X", { to: [{ target: "actors/lost", role: "recipient" }] })]).absent[0],
    ).toMatchObject({ id: "actors/lost" });
  });

  it("is a table with both ends, the amount, its unit, the stage, the date and who states it", () => {
    const { rows } = mapTable(mapData(firstStory));
    expect(rows.find(({ record }) => record === "pledges/us-haiti-mission-funding-2023")).toMatchObject({
      from: "United States",
      to: "Haiti",
      amount: 100_000_000,
      unit: "USD",
      bound: "no",
      stage: "announced",
      date: "[2023-09-18..2023-09-24]",
      stated_by: "as stated by Voice of America",
    });
    expect(rows.some(({ what }) => what === "agreement")).toBe(true);
    expect(rows.some(({ what }) => what === "place")).toBe(true);
    expect(rows.some(({ what }) => what === "not on the map")).toBe(true);
  });
});

describe("the widths of arcs", () => {
  it("go by the square root of the amount", () => {
    expect(arcWidth(25, 100, 10)).toBe(arcWidth(100, 100, 10) / 2);
  });

  it("are never nothing, and one fixed thin line where no amount is known", () => {
    expect(arcWidth(0.0001, 1e9, 10)).toBeGreaterThan(1);
    const training = pledge("t", "T", {
      to: [{ target: "actors/b", role: "recipient" }],
      promise: { kind: "training", description: "Some." },
    });
    const [unknown] = planMap(mapData([A, B, training]), 800).arcs;
    expect(unknown!.width).toBe(1.2);
    expect(shownTexts(parseXml(map([A, B, training]))).join(" ")).toContain(
      "A thin line has no known amount.",
    );
  });

  it("compare amounts within their unit alone", () => {
    const money = pledge("m", "M", { to: [{ target: "actors/b", role: "recipient" }], promise: MILLIONS });
    const people = pledge("p", "P", {
      to: [{ target: "actors/b", role: "recipient" }],
      promise: { kind: "personnel", count: { modality: "exact", value: 5 }, category: "police" },
    });
    const [first, second] = planMap(mapData([A, B, money, people]), 800).arcs;
    expect(first!.width).toBe(second!.width);
    expect(first!.curve.path).not.toBe(second!.curve.path);
  });

  it("show a bound with a broken line", () => {
    const upTo = pledge("u", "U", {
      to: [{ target: "actors/b", role: "recipient" }],
      promise: { ...MILLIONS, amount: { modality: "up-to", max: 5 } },
    });
    expect(map([A, B, upTo])).toContain('stroke-dasharray="6 3"');
  });
});

describe("the drawing of a map", () => {
  it("is Equal Earth for the world and a conic equal-area projection for a region, and says which", () => {
    const said = (svg: string) => [
      textOf(elements(parseXml(svg), "desc")[0]!),
      shownTexts(parseXml(svg)).join(" "),
    ];
    for (const text of said(map(firstStory))) expect(text).toContain("Equal Earth");
    for (const text of said(map(firstStory, { view: "region", region: ["actors/kenya"] })))
      expect(text).toContain("Conic equal-area");
    expect(map(firstStory)).not.toContain("Mercator");
  });

  it("keeps areas: a square degree at 60° is half of one at the equator", () => {
    const { projection } = worldProjection(1000);
    const area = (latitude: number) => {
      const at = (x: number, y: number) => projection([x, y])!;
      const [[x1, y1], [x2], [, y3]] = [at(0, latitude), at(1, latitude), at(0, latitude + 1)];
      return Math.abs((x2! - x1!) * (y3! - y1!));
    };
    expect(area(59.5) / area(-0.5)).toBeCloseTo(0.5, 1);
  });

  it("fits a region to its states and places, whatever their shape", () => {
    for (const points of [
      [[36.8, -1.3]],
      [
        [-180, 60],
        [-170, 70],
      ],
      [
        [178, -18],
        [-175, -21],
      ],
      [
        [0, 89],
        [10, 80],
      ],
    ] as const) {
      const { projection, height, world } = regionProjection(points, 800, 40);
      expect(world).toBe(false);
      for (const [x, y] of points) {
        const at = projection([x, y])!;
        expect(at[0]).toBeGreaterThanOrEqual(0);
        expect(at[0]).toBeLessThanOrEqual(800);
        expect(at[1]).toBeGreaterThanOrEqual(0);
        expect(at[1]).toBeLessThanOrEqual(height);
      }
    }
    expect(
      regionProjection(
        [
          [-120, 0],
          [0, 0],
          [120, 0],
        ],
        800,
        40,
      ).world,
    ).toBe(true);
    expect(regionProjection([], 800, 40).world).toBe(true);
  });

  it("leads a line to the edge when its other end lies outside a region, and names that end", () => {
    const texts = shownTexts(
      parseXml(map(firstStory, { view: "region", region: ["actors/kenya"], width: 800 })),
    );
    expect(texts).toEqual(expect.arrayContaining(["Kenya", "Nairobi", "Haiti", "United States", "Tanzania"]));
  });

  it("shows a region about states that have no part in anything, for orientation", () => {
    const texts = shownTexts(
      parseXml(map(firstStory, { view: "region", region: ["actors/somalia", "actors/ethiopia"] })),
    );
    expect(texts).toEqual(expect.arrayContaining(["Somalia", "Ethiopia", "Kenya"]));
  });

  it("counts a country in when a pledge goes to a place within it", () => {
    const camp = place("camp", "Camp", { coordinates: [36.8, -1.3] });
    const aid = pledge("x", "X", {
      by: "actors/b",
      to: [{ target: "places/camp", role: "location" }],
      promise: MILLIONS,
    });
    expect([...countryCodes(mapData([B, camp, aid]))].sort()).toEqual(["HTI", "KEN"]);
  });

  it("shows recipients and places when no region is named", () => {
    expect(
      shownTexts(parseXml(map([A, B, agreement("x", "X", { parties: [...PAIR] })], { view: "region" }))),
    ).toEqual(expect.arrayContaining(["Aland", "Bland"]));
    expect(shownTexts(parseXml(map(firstStory, { view: "region" })))).toContain("Haiti");
  });

  it("goes by the groups that lie near each other where what it is about spans the world", () => {
    const to = (id: string, code: string) =>
      pledge(code, code, { by: "actors/b", to: [{ target: id, role: "recipient" }], promise: MILLIONS });
    const states = ["POL", "UKR", "DNK", "AUS", "MEX"].map((code) => state(code.toLowerCase(), code, code));
    const wide = [
      B,
      ...states,
      ...states.map(({ id }, index) => to(id, `p${index}`)),
      to("actors/ukr", "again"),
    ];
    const regions = mapRegions(mapData(wide));
    expect(regions).toEqual([{ name: "UKR, DNK and POL", ids: ["actors/ukr", "actors/dnk", "actors/pol"] }]);
    const drawn = planMap(mapData(wide, { view: "region" }), 800);
    expect(drawn.fitted.world).toBe(false);
    expect(drawn.points.map(({ point }) => point.id)).toEqual(["actors/dnk", "actors/pol", "actors/ukr"]);
    expect(mapRegions(mapData(firstStory))).toHaveLength(1);
  });

  it("lists in a region only the agreements that are seen there", () => {
    const far = ["AUS", "NZL"].map((code) => state(code.toLowerCase(), code, code));
    const parties = far.map(({ id }) => ({ actor: id, role: "party" as const }));
    const both = [
      A,
      B,
      ...far,
      agreement("x", "Near", { parties: [...PAIR] }),
      agreement("y", "Far", { parties }),
    ];
    const texts = shownTexts(parseXml(map(both, { view: "region", region: ["actors/a"] }))).join(" ");
    expect(texts).toContain("Near");
    expect(texts).not.toContain("Far");
  });

  it("marks a small state with a point", () => {
    const malta = state("malta", "Malta", "MLT");
    const drawn = parseXml(
      map([
        malta,
        B,
        agreement("x", "X", {
          parties: [
            { actor: "actors/malta", role: "party" },
            { actor: "actors/b", role: "party" },
          ],
        }),
      ]),
    );
    expect(elements(drawn, "g").some(({ attributes }) => attributes["data-record"] === "actors/malta")).toBe(
      true,
    );
  });

  it("says every pledge in a line with its unit, date and who states it", () => {
    const texts = shownTexts(parseXml(map(firstStory, { width: 1280 })));
    expect(texts).toContain(
      "1 Kenya to Haiti: 1,000 police, as stated by Anadolu Agency, Voice of America and Waza; deployed 25 Jun 2024, as stated by the white house",
    );
  });

  it("numbers the eight widest and leaves the rest to the table", () => {
    const several = Array.from({ length: 12 }, (_, index) =>
      pledge(`p${index}`, "P", { to: [{ target: "actors/b", role: "recipient" }], promise: MILLIONS }),
    );
    const links = Array.from({ length: 10 }, (_, index) =>
      agreement(`g${index}`, "G", { parties: [...PAIR] }),
    );
    const texts = shownTexts(parseXml(map([A, B, ...several, ...links])));
    expect(texts).toContain("… and 4 more, in the table");
    expect(texts).toContain("… and 2 more, in the table");
  });

  it("stays light: under 30 kB of compressed SVG for the dataset's world", async () => {
    const { gzipSync } = await import("node:zlib");
    expect(gzipSync(map(dataset, { width: 800 })).length).toBeLessThan(30_000);
  });

  it("credits a claim to the agency that a story was taken from", () => {
    const source = article("s", "actors/b", { upstream: "actors/a" });
    const money = pledge("m", "M", {
      by: "actors/a",
      to: [{ target: "actors/b", role: "recipient" }],
      promise: MILLIONS,
      claims: [claim("c", "/promise/amount", "articles/s")],
    });
    expect(mapData([A, B, source, money]).arcs[0]!.statedBy).toBe("as stated by Aland");
  });
});
