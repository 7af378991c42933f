import { freeSlug } from "./slug.ts";

/** Ids that no known or proposed record has yet. */
export class Ids {
  readonly #known: ReadonlySet<string>;
  readonly #taken = new Set<string>();

  /** @param known ids of the records that there are; looked at, never changed. */
  constructor(known: ReadonlySet<string>) {
    this.#known = known;
  }

  #has(id: string): boolean {
    return this.#known.has(id) || this.#taken.has(id);
  }

  /** An id in a collection made of a slug; taken from now on. */
  take(collection: string, slug: string): string {
    const id = `${collection}/${freeSlug(slug === "" ? "untitled" : slug, (one) => this.#has(`${collection}/${one}`))}`;
    this.#taken.add(id);
    return id;
  }
}
