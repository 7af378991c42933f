import type { Feature, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { topology as large } from "../generated/world-50m.ts";
import { topology as small } from "../generated/world-110m.ts";

/** A country's shape; its id is an alpha-3 code (XKX Kosovo, SOL Somaliland, CYN Northern Cyprus). */
export type Country = Feature<Polygon | MultiPolygon, { readonly m49: string }>;

/** The shapes of one scale. */
export interface Shapes {
  readonly countries: ReadonlyMap<string, Country>;
  /** Alpha-3 codes by UN M49 number, which is also the ISO numeric code. */
  readonly byM49: ReadonlyMap<string, string>;
  /** Lines between countries. */
  readonly borders: MultiLineString;
  /** Lines about territories whose status is disputed. */
  readonly disputed: MultiLineString;
}

/** `world`: 1:110 million. `region`: 1:50 million. */
export type Scale = "world" | "region";

type Objects = { readonly countries: GeometryCollection<{ readonly m49: string }> };

/** Territories whose lines are drawn broken. */
const DISPUTED = new Set(["XKX", "SOL", "CYN", "ESH", "PSE", "FLK"]);

const read = new Map<Scale, Shapes>();

/** The shapes of a scale, parsed at the first use and kept. */
export function shapesOf(scale: Scale): Shapes {
  const known = read.get(scale);
  if (known !== undefined) return known;
  const shapes = parse(scale === "world" ? small : large);
  read.set(scale, shapes);
  return shapes;
}

function parse(text: string): Shapes {
  const topology = JSON.parse(text) as Topology<Objects>;
  const { countries } = topology.objects;
  const features = feature(topology, countries).features as unknown as readonly Country[];
  const isDisputed = (a: { id?: unknown }, b: { id?: unknown }) =>
    DISPUTED.has(String(a.id)) || DISPUTED.has(String(b.id));
  return {
    countries: new Map(features.map((country) => [String(country.id), country])),
    byM49: new Map(features.map(({ id, properties }) => [properties.m49, String(id)])),
    borders: mesh(topology, countries, (a, b) => a !== b && !isDisputed(a, b)),
    disputed: mesh(topology, countries, (a, b) => a !== b && isDisputed(a, b)),
  };
}
