import type { CollectionName } from "../../../shape/index.ts";
import { type Random, randomOf } from "./random.ts";
import { word } from "./words.ts";

/**
 * Records come in blocks of one mix, so that an id follows from its number alone, and a reference can be drawn
 * without a list of what there is.
 */
const PER_BLOCK: Readonly<Record<CollectionName, number>> = {
  articles: 3,
  actors: 4,
  places: 2,
  agreements: 3,
  pledges: 3,
  events: 3,
  statements: 2,
};

const BLOCK: readonly CollectionName[] = Object.entries(PER_BLOCK).flatMap(([collection, count]) =>
  Array.from({ length: count }, () => collection as CollectionName),
);

const PLACE_IN_BLOCK: readonly number[] = BLOCK.map((collection, i) => i - BLOCK.indexOf(collection));

/** Of each block's four actors, which is what. */
const ACTOR_KINDS = ["state", "state", "person", "organization"] as const;
export type SampleActorKind = (typeof ACTOR_KINDS)[number];

/** Where a record stands: its collection and its number in it. */
export interface Placed {
  readonly collection: CollectionName;
  readonly number: number;
  readonly block: number;
}

export function placed(index: number): Placed {
  const at = index % BLOCK.length;
  const block = (index - at) / BLOCK.length;
  const collection = BLOCK[at] as CollectionName;
  return { collection, block, number: block * PER_BLOCK[collection] + (PLACE_IN_BLOCK[at] as number) };
}

/** The slug ends in the collection's first letters and the number, so it hardly ever comes in two collections. */
export function idOf(collection: CollectionName, number: number): string {
  const random = randomOf(number * 31 + collection.length);
  return `${collection}/${word(random)}-${word(random)}-${collection.slice(0, 2)}${String(number).padStart(6, "0")}`;
}

export function actorKindOf(number: number): SampleActorKind {
  return ACTOR_KINDS[number % ACTOR_KINDS.length] as SampleActorKind;
}

/** References to records of earlier blocks (of the same, in the first), so that they resolve in the finished file. */
export interface References {
  to(collection: CollectionName): string;
  toActor(...kinds: SampleActorKind[]): string;
}

export function referencesFrom(block: number, random: Random): References {
  const earlier = () => random.below(Math.max(1, block));
  return {
    to: (collection) =>
      idOf(collection, earlier() * PER_BLOCK[collection] + random.below(PER_BLOCK[collection])),
    toActor: (...kinds) => {
      const places = ACTOR_KINDS.flatMap((kind, i) => (kinds.includes(kind) ? [i] : []));
      return idOf("actors", earlier() * PER_BLOCK.actors + random.pick(places));
    },
  };
}
