import { geoDistance } from "d3-geo";
import { sayList } from "../records/names.ts";
import type { MapData, MapPoint } from "./map-data.ts";
import type { Position } from "./position.ts";
import { spanOf, WIDEST_REGION } from "./projection.ts";

/** A part of the world that a map's records are about. */
export interface MapRegion {
  /** Who is in it, in a few words: "Ukraine, Poland and 2 more". */
  readonly name: string;
  /** The points that lie in it, for `region` of a map; those that most lines end at first. */
  readonly ids: readonly string[];
}

/** Points as near as this belong together: Kyiv and London are by way of Warsaw and Copenhagen, Beirut is not. */
const NEAR_DEGREES = 15;
/** Points nearer than this are one spot, and a spot alone is no region. */
const SAME_SPOT_DEGREES = 0.5;

/**
 * The regions of a map, the one where most lines end first: one where all that receive and all places fit in a region's
 * projection, else the groups of points that lie near each other.
 */
export function mapRegions(data: MapData): readonly MapRegion[] {
  const receiving = data.points.filter(({ roles }) => roles.includes("recipient") || roles.includes("place"));
  const all = receiving.length > 0 ? receiving : data.points;
  if (all.length === 0) return [];
  const fits = spanOf(all.map(({ position }) => position.point)) <= WIDEST_REGION;
  const groups = fits ? [all] : nearGroups(data.points).filter(isMoreThanASpot);
  const ends = (id: string) =>
    data.arcs.filter(({ from, to }) => from === id || to === id).length +
    data.links.filter(({ between }) => between.includes(id)).length;
  const weight = (group: readonly MapPoint[]) => group.reduce((sum, { id }) => sum + ends(id), 0);
  return groups
    .map((group) => [...group].sort((a, b) => ends(b.id) - ends(a.id) || (a.id < b.id ? -1 : 1)))
    .sort((a, b) => weight(b) - weight(a) || (a[0]!.id < b[0]!.id ? -1 : 1))
    .map((group) => ({ name: sayList(group.map(({ name }) => name)), ids: group.map(({ id }) => id) }));
}

/** Where a region's named actors and places stand; without any, those of its first region; none is the world. */
export function focusOf(data: MapData): readonly Position[] {
  if (data.focus.length > 0) return data.focus;
  const ids = new Set(mapRegions(data)[0]?.ids);
  return data.points.filter(({ id }) => ids.has(id)).map(({ position }) => position);
}

/** Points in groups: each is near at least one other of its group. */
function nearGroups(points: readonly MapPoint[]): readonly (readonly MapPoint[])[] {
  let groups: (readonly MapPoint[])[] = [];
  for (const point of points) {
    const near = groups.filter((group) =>
      group.some((other) => degreesBetween(point, other) <= NEAR_DEGREES),
    );
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), point]];
  }
  return groups;
}

function isMoreThanASpot(group: readonly MapPoint[]): boolean {
  return group.some((point) => degreesBetween(point, group[0]!) > SAME_SPOT_DEGREES);
}

function degreesBetween(a: MapPoint, b: MapPoint): number {
  return (geoDistance([...a.position.point], [...b.position.point]) * 180) / Math.PI;
}
