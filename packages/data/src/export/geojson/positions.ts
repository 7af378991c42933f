import type { DatasetRecord, Place, Position } from "../../../types/index.d.ts";

export type Lookup = (id: string) => DatasetRecord | undefined;

/** A point at which a record is shown, and the place whose point it is. */
export interface Located {
  readonly place: string;
  readonly position: Position;
}

/** Longer chains of places are a fault of the data (the rule `part-acyclic` tells of circles). */
const MAX_STEPS = 16;

/** Where a record took place or holds: by its own place, or the nearest place around it that has a point. */
export function positionsOf(record: DatasetRecord, lookup: Lookup): readonly Located[] {
  const found = placesOf(record).flatMap((id) => nearestPoint(id, lookup) ?? []);
  return found.filter(({ place }, index) => found.findIndex((other) => other.place === place) === index);
}

function placesOf(record: DatasetRecord): readonly string[] {
  switch (record.type) {
    case "event":
      return record.place === undefined ? [] : [record.place];
    case "agreement":
      return record.signed?.place === undefined ? [] : [record.signed.place];
    case "pledge":
      return record.to.map(({ target }) => target);
    default:
      return [];
  }
}

function nearestPoint(id: string, lookup: Lookup): Located | undefined {
  let place = placeAt(id, lookup);
  for (let step = 0; place !== undefined && step < MAX_STEPS; step += 1) {
    if (place.coordinates !== undefined) return { place: place.id, position: place.coordinates };
    place = place.within === undefined ? undefined : placeAt(place.within, lookup);
  }
  return undefined;
}

function placeAt(id: string, lookup: Lookup): Place | undefined {
  const record = lookup(id);
  return record?.type === "place" ? record : undefined;
}
