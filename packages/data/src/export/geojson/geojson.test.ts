import { check } from "@placemarkio/check-geojson";
import type { FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import type { Place } from "../../../types/index.d.ts";
import { agreement, invented, pledge } from "../../dataset/fixtures/invented.ts";
import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import { COLLECTION_NAMES } from "../../shape/index.ts";
import type { ExportOptions } from "../form.ts";
import { published } from "../testing/published.ts";
import { geojson } from "./index.ts";

/** Read by a reader that refuses what RFC 7946 does not allow. */
const read = (dataset: ReadonlyDataset, options?: ExportOptions) =>
  check([...geojson.write(dataset, options)].join("")) as FeatureCollection;

const [lowtown] = invented().places as [Place];
const quay: Place = {
  ...lowtown,
  id: "places/quay",
  name: "Quay",
  kind: "facility",
  within: "places/lowtown",
};
const { coordinates: _, ...quayWithoutPoint } = quay;

describe("GeoJSON", () => {
  test("of our own records has every place, with its coordinates where it has any", () => {
    const { features } = read(published, { collection: "places" });
    const points = published.places.map(({ id, coordinates }) => [
      id,
      coordinates && { type: "Point", coordinates },
    ]);
    expect(features.map(({ id, geometry }) => [id, geometry ?? undefined])).toEqual(points);
  });

  test("puts an agreement where it was signed, with its facts", () => {
    const { features } = read(invented());
    expect(features.find(({ id }) => id === "agreements/lowtown")).toEqual({
      type: "Feature",
      id: "agreements/lowtown",
      geometry: { type: "Point", coordinates: [36.5, -1.25] },
      properties: {
        id: "agreements/lowtown",
        collection: "agreements",
        title: "Pact of lowtown",
        kind: "agreement",
        status: "signed",
        date: "2021-03-04",
        earliest: "2021-03-04",
        latest: "2021-03-04",
        positionOf: "places/lowtown",
      },
    });
    expect(features.map(({ id }) => id)).not.toContain("agreements/uptown");
  });

  test("goes out to the nearest place that has a point, and says which", () => {
    const dataset = invented({
      places: [lowtown, quayWithoutPoint],
      agreements: [agreement("lowtown", { signed: { date: "2021-03-04", place: "places/quay" } })],
    });
    const [, bare, signed] = read(dataset).features;
    expect(bare).toMatchObject({ id: "places/quay", geometry: null });
    expect(signed).toMatchObject({
      geometry: { coordinates: [36.5, -1.25] },
      properties: { positionOf: "places/lowtown" },
    });
  });

  test("gives a pledge to several places all their points", () => {
    const there: [number, number] = [10, 20];
    const to = ["places/lowtown", "places/quay", "places/nowhere", "actors/borduria"].map((target) => ({
      target,
      role: "location" as const,
    }));
    const dataset = invented({
      places: [lowtown, { ...quay, coordinates: there }],
      pledges: [pledge("wide", { to })],
    });
    expect(read(dataset, { collection: "pledges" }).features[0]).toMatchObject({
      geometry: { type: "MultiPoint", coordinates: [[36.5, -1.25], there] },
      properties: { positionOf: "places/lowtown;places/quay" },
    });
  });

  test("ends where places lie within each other in a circle", () => {
    const places = [{ ...quayWithoutPoint, within: "places/quay" }];
    const agreements = [agreement("lowtown", { signed: { date: "2021", place: "places/quay" } })];
    expect(read(invented({ places, agreements, events: [] })).features).toHaveLength(1);
  });

  test("looks places up in the base", () => {
    const { places, ...rest } = invented();
    const base = (id: string) => places.find((place) => place.id === id);
    const { features } = read({ ...rest, places: [] }, { base });
    expect(features.map(({ id }) => id)).toEqual(["agreements/lowtown"]);
  });

  test("counts by collection what it leaves out, so that no record is missing without a word", () => {
    const dataset = invented();
    const { features, unlocated } = read(dataset) as FeatureCollection & {
      unlocated: Record<string, number>;
    };
    const counts = COLLECTION_NAMES.map((name) => {
      const drawn = features.filter(({ properties }) => properties?.collection === name).length;
      return [name, drawn + (unlocated[name] ?? 0)];
    });
    expect(counts).toEqual(COLLECTION_NAMES.map((name) => [name, dataset[name].length]));
    expect(unlocated).toMatchObject({ agreements: 1, actors: dataset.actors.length });
  });

  test("of a collection without positions has no feature, and of what is all there counts nothing", () => {
    expect(read(invented(), { collection: "actors" })).toEqual({
      type: "FeatureCollection",
      features: [],
      unlocated: { actors: invented().actors.length },
    });
    expect(read(invented(), { collection: "places" })).not.toHaveProperty("unlocated");
  });
});
