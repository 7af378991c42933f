import type { DatasetRecord, Position } from "../../../types/index.d.ts";
import { headlineOf } from "../../dataset/headline.ts";
import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import { type CollectionName, collectionOfId } from "../../shape/index.ts";
import { chosenIn, lookupIn } from "../chosen.ts";
import { daysOf } from "../days.ts";
import type { ExportOptions, Form } from "../form.ts";
import { type Located, type Lookup, positionsOf } from "./positions.ts";

/** Places first, so that what happened there is drawn over them; last what no place locates, which is counted. */
const COLLECTIONS: readonly CollectionName[] = [
  "places",
  "agreements",
  "pledges",
  "events",
  "articles",
  "actors",
  "statements",
];

/**
 * GeoJSON (RFC 7946): every place, and the agreements, pledges and events that a place locates, as features with a
 * point (several places: a multi-point). `positionOf` names the places whose points these are; `unlocated` beside the
 * features counts, by collection, the records that are left out, so that none is missing without a word.
 */
export const geojson: Form = {
  id: "geojson",
  title: "GeoJSON",
  mediaType: "application/geo+json",
  extension: "geojson",
  losses: [
    "Actors, articles and statements have no position and are left out, as are agreements, pledges and events that no place locates; `unlocated` counts them by collection.",
    "A feature has the headline facts of its record (title, kind, status, date, summary); parties, promises and claims are left out.",
    "A place without coordinates has no geometry; what happened there is put at the nearest place around it, named in `positionOf`.",
    "The version and the redirects are left out.",
  ],
  write: writeGeojson,
};

type Geometry =
  | { readonly type: "Point"; readonly coordinates: Position }
  | { readonly type: "MultiPoint"; readonly coordinates: readonly Position[] };

function* writeGeojson(dataset: ReadonlyDataset, options: ExportOptions = {}): Generator<string> {
  const lookup = lookupIn(dataset, options);
  const unlocated: Partial<Record<CollectionName, number>> = {};
  let separator = "";
  yield '{"type":"FeatureCollection","features":[\n';
  for (const collection of COLLECTIONS) {
    if (options.collection !== undefined && options.collection !== collection) continue;
    for (const record of chosenIn(dataset, collection, options)) {
      const feature = featureOf(record, lookup);
      if (feature === undefined) {
        unlocated[collection] = (unlocated[collection] ?? 0) + 1;
        continue;
      }
      yield `${separator}${JSON.stringify(feature)}\n`;
      separator = ",";
    }
  }
  const isWhole = Object.keys(unlocated).length === 0;
  yield isWhole ? "]}\n" : `],"unlocated":${JSON.stringify(unlocated)}}\n`;
}

function featureOf(record: DatasetRecord, lookup: Lookup): object | undefined {
  const located = record.type === "place" ? ownPoint(record) : positionsOf(record, lookup);
  if (located.length === 0 && record.type !== "place") return undefined;
  return {
    type: "Feature",
    id: record.id,
    geometry: geometryOf(located),
    properties: propertiesOf(record, located),
  };
}

function ownPoint({ id, coordinates }: Extract<DatasetRecord, { type: "place" }>): readonly Located[] {
  return coordinates === undefined ? [] : [{ place: id, position: coordinates }];
}

function geometryOf(located: readonly Located[]): Geometry | null {
  const [first, ...others] = located.map(({ position }) => position);
  if (first === undefined) return null;
  if (others.length === 0) return { type: "Point", coordinates: first };
  return { type: "MultiPoint", coordinates: [first, ...others] };
}

function propertiesOf(record: DatasetRecord, located: readonly Located[]): object {
  const headline = headlineOf(record);
  const { summary } = record as { summary?: string };
  return {
    id: record.id,
    collection: collectionOfId(record.id),
    ...headline,
    ...daysOf(headline.date),
    ...(summary !== undefined && { summary }),
    ...(located.length > 0 && { positionOf: located.map(({ place }) => place).join(";") }),
  };
}
