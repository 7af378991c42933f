import { geoArea, geoContains, geoDistance } from "d3-geo";
import { describe, expect, it } from "vitest";
import { BOUNDARY_NOTE } from "./boundary-note.ts";
import { CAPITALS } from "./capitals.ts";
import { type Scale, shapesOf } from "./shapes.ts";

/** Points whose side of a border is disputed, or was lost by a simplification once, and where the source has them. */
const FIXED: readonly (readonly [string, string, number, number])[] = [
  ["Simferopol", "UKR", 34.1, 44.95],
  ["Sevastopol", "UKR", 33.6, 44.62],
  ["Donetsk", "UKR", 37.8, 48],
  ["Luhansk", "UKR", 39.3, 48.57],
  ["Laayoune", "ESH", -13.1, 27.1],
  ["Pristina", "XKX", 21.17, 42.66],
  ["Taipei", "TWN", 121.52, 25.03],
  ["Hargeisa", "SOL", 44.07, 9.56],
  ["the Golan", "ISR", 35.8, 33],
  ["Gaza", "PSE", 34.4, 31.4],
  ["Ramallah", "PSE", 35.2, 31.9],
  ["Sukhumi", "GEO", 41.1, 43],
  ["Tskhinvali", "GEO", 43.97, 42.22],
  ["Tiraspol", "MDA", 29.64, 46.84],
  ["Kyrenia", "CYN", 33.32, 35.3],
  ["Limassol", "CYP", 33, 34.75],
  ["Srinagar", "IND", 74.8, 34.08],
  ["Iturup", "RUS", 147.9, 45],
];

function countriesAt(scale: Scale, point: [number, number]): readonly string[] {
  return [...shapesOf(scale).countries]
    .filter(([, shape]) => geoContains(shape, point))
    .map(([code]) => code);
}

describe.each(["world", "region"] as const)("the final shapes of the %s", (scale) => {
  it.each(FIXED)("have %s in %s", (_, code, longitude, latitude) => {
    expect(countriesAt(scale, [longitude, latitude])).toEqual([code]);
  });

  it("are each smaller than a hemisphere: no ring is turned inside out", () => {
    for (const [code, shape] of shapesOf(scale).countries) expect(geoArea(shape), code).toBeLessThan(Math.PI);
  });

  it("know countries by M49, save those that have none", () => {
    const { byM49 } = shapesOf(scale);
    expect([byM49.get("404"), byM49.get("158"), byM49.get("008")]).toEqual(["KEN", "TWN", "ALB"]);
  });

  it("have lines between countries, and about disputed territories apart", () => {
    const { borders, disputed } = shapesOf(scale);
    expect(borders.coordinates.length).toBeGreaterThan(150);
    expect(disputed.coordinates.length).toBeGreaterThan(5);
    expect(disputed.coordinates.length).toBeLessThan(40);
  });
});

describe("the seats of government", () => {
  it("have a shape on the larger scale, and lie in it or within 60 km of a point of it", () => {
    const { countries } = shapesOf("region");
    const astray = [...CAPITALS].filter(([code, { position }]) => {
      const shape = countries.get(code);
      if (shape === undefined) return true;
      if (geoContains(shape, [...position])) return false;
      const rings =
        shape.geometry.type === "Polygon" ? shape.geometry.coordinates : shape.geometry.coordinates.flat();
      return !rings.flat().some((point) => geoDistance(point as [number, number], [...position]) * 6371 < 60);
    });
    expect(astray).toEqual([]);
  });

  it("are well formed: a code, a name and a position on the globe", () => {
    expect(CAPITALS.size).toBe(195);
    for (const [code, { name, position }] of CAPITALS) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(name.length).toBeGreaterThan(2);
      expect(Math.abs(position[0])).toBeLessThanOrEqual(180);
      expect(Math.abs(position[1])).toBeLessThanOrEqual(90);
    }
    expect(CAPITALS.get("AND")).toEqual({ name: "Andorra la Vella", position: [1.52, 42.5] });
  });
});

describe("the boundary note", () => {
  it("names every territory that the fixed points watch over", () => {
    for (const word of [
      "Crimea",
      "Donetsk",
      "Western Sahara",
      "Kosovo",
      "Taiwan",
      "Somaliland",
      "Golan",
      "Gaza",
      "Northern Cyprus",
      "Kurils",
      "Kashmir",
    ]) {
      expect(BOUNDARY_NOTE).toContain(word);
    }
  });
});
