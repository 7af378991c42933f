import type { Actor, ActorKind } from "@org/defense-pact-data";
import { slugFor } from "../records/slug.ts";
import type { Entity } from "./entity.ts";

/** The actors of one text, each once. */
export class Actors {
  readonly #byId = new Map<string, Entity>();
  readonly #known: ReadonlyMap<string, Actor>;

  /** @param known the dataset's actors by id: a name whose id one of them has means that one. */
  constructor(known: ReadonlyMap<string, Actor>) {
    this.#known = known;
  }

  get all(): Entity[] {
    return [...this.#byId.values()];
  }

  get(id: string): Entity | undefined {
    return this.#byId.get(id);
  }

  /** The actor of an id, made when it is first named. */
  of(id: string, kind: ActorKind, name: string, isKnown: boolean, state?: string): Entity {
    const found = this.#byId.get(id);
    if (found !== undefined) return found;
    const made: Entity = { id, kind, name, isKnown, state: kind === "state" ? id : state };
    this.#byId.set(id, made);
    return made;
  }

  /** An actor that the dataset does not have, under an id made of its name. */
  propose(kind: ActorKind, name: string, state?: string): Entity | undefined {
    const slug = slugFor(name);
    if (slug === "") return undefined;
    const id = `actors/${slug}`;
    const known = this.#known.get(id);
    if (known === undefined) return this.of(id, kind, name, false, state);
    return this.of(id, known.kind, known.name, true, known.memberOf?.[0] ?? known.posts?.[0]?.org);
  }
}
