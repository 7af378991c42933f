import type { Collections, DatasetRecord } from "../../types/index.d.ts";

export type CollectionName = keyof Collections;
export type RecordType = DatasetRecord["type"];

/** The collections in the order in which they are published, with the record type that each holds. */
export const RECORD_TYPES: Readonly<Record<CollectionName, RecordType>> = {
  articles: "article",
  actors: "actor",
  places: "place",
  agreements: "agreement",
  pledges: "pledge",
  events: "event",
  statements: "statement",
};

export const COLLECTION_NAMES = Object.keys(RECORD_TYPES) as CollectionName[];

const COLLECTIONS_BY_TYPE = new Map<string, CollectionName>(
  COLLECTION_NAMES.map((collection) => [RECORD_TYPES[collection], collection]),
);

/** The collection that holds records of a type, or undefined for a type that is none of the model's. */
export function collectionOfType(type: string): CollectionName | undefined {
  return COLLECTIONS_BY_TYPE.get(type);
}

/** The collection named in a record id, or undefined where it names none. */
export function collectionOfId(id: string): CollectionName | undefined {
  const name = id.slice(0, Math.max(0, id.indexOf("/")));
  return Object.hasOwn(RECORD_TYPES, name) ? (name as CollectionName) : undefined;
}
