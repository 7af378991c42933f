import type { KnownRecords } from "../known.ts";
import { idsOf } from "../known.ts";
import { freeSlug } from "./slug.ts";

/** Ids that no known or proposed record has yet. */
export class Ids {
  readonly #taken: Set<string>;

  constructor(known: KnownRecords) {
    this.#taken = idsOf(known);
  }

  has(id: string): boolean {
    return this.#taken.has(id);
  }

  /** An id in a collection made of a slug; taken from now on. */
  take(collection: string, slug: string): string {
    const id = `${collection}/${freeSlug(slug === "" ? "untitled" : slug, (one) => this.#taken.has(`${collection}/${one}`))}`;
    this.#taken.add(id);
    return id;
  }
}
