import { existsSync } from "node:fs";
import { type Article, type DatasetRecord, list } from "@org/defense-pact-data";
import {
  COLLECTION_NAMES,
  type CollectionName,
  collectionOfId,
  headlineOf,
  RECORD_TYPES,
  slugOf,
  suggest,
} from "@org/defense-pact-data/model";
import { RecordsFolder } from "../records/records-folder.ts";
import { isCalled } from "../records-called.ts";
import { Refusal } from "./refusal.ts";

/** The records that a new one may refer to: those of a folder, then those of the dataset. */
export class KnownRecords {
  readonly folder: RecordsFolder | undefined;
  readonly #byId = new Map<string, DatasetRecord>();

  /** @param folder need not be there yet. */
  constructor(folder: string) {
    for (const name of COLLECTION_NAMES) for (const record of list(name)) this.#byId.set(record.id, record);
    this.folder = existsSync(folder) ? new RecordsFolder(folder) : undefined;
    for (const record of this.own) this.#byId.set(record.id, record);
  }

  /** The records of the folder. */
  get own(): readonly DatasetRecord[] {
    return this.folder?.records ?? [];
  }

  in(collections: readonly CollectionName[]): DatasetRecord[] {
    return [...this.#byId.values()].filter(({ id }) => collections.some((name) => id.startsWith(`${name}/`)));
  }

  get(id: string): DatasetRecord | undefined {
    return this.#byId.get(id);
  }

  /** The article of an id or slug. */
  article(given: string): Article {
    return this.get(this.resolve(given, ["articles"])) as Article;
  }

  /**
   * The id that is meant: an id, a slug or a name.
   *
   * @throws Refusal where there is no such record, with the one probably meant.
   */
  resolve(given: string, collections: readonly CollectionName[]): string {
    if (this.#byId.has(given)) return inOneOf(given, collections);
    const candidates = this.in(collections);
    const named = candidates.filter((record) => slugOf(record.id) === given || isCalled(record, given));
    if (named.length === 1) return (named[0] as DatasetRecord).id;
    if (named.length > 1)
      throw new Refusal(
        `"${given}" may be ${named.map(({ id }) => id).join(" or ")}.`,
        "Write the whole id.",
      );
    const near = nearest(given, candidates);
    const [collection, ...others] = collections;
    const type = collection === undefined || others.length > 0 ? "TYPE" : RECORD_TYPES[collection];
    throw new Refusal(
      `there is no record "${given}" in ${collections.join(" or ")}.`,
      near === undefined ? `Write its record first: defense-pact new ${type}` : `Did you mean ${near}?`,
    );
  }
}

function inOneOf(id: string, collections: readonly CollectionName[]): string {
  const collection = collectionOfId(id);
  if (collection !== undefined && collections.includes(collection)) return id;
  throw new Refusal(`${id} is none of ${collections.join(", ")}.`);
}

function nearest(given: string, candidates: readonly DatasetRecord[]): string | undefined {
  const bySlug = new Map(candidates.map(({ id }) => [slugOf(id), id]));
  const byName = new Map(candidates.map((record) => [headlineOf(record).title, record.id]));
  const slug = suggest(slugOf(given), bySlug.keys());
  if (slug !== undefined) return bySlug.get(slug);
  return byName.get(suggest(given, byName.keys()) ?? "");
}
