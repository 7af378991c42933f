import type { Actor } from "@org/defense-pact-data";
import type { KnownRecords } from "../known.ts";
import { ADDRESSES } from "../lexicon/office-titles.ts";
import type { Sentence } from "../text/article-text.ts";
import { tokensOf } from "../text/tokens.ts";
import type { Actors } from "./actors.ts";
import type { Entity, Mention } from "./entity.ts";
import { spanOf } from "./find-names.ts";
import type { TitledName } from "./find-persons.ts";

/** The state beside a title: before it, after it or after the name. */
export interface TitleState {
  readonly state: string | undefined;
  /** Whether another titled name with a state follows by `and`, whose state may be meant for both. */
  readonly isShared: boolean;
  /** Where a state's name before the title begins. */
  readonly stateStart?: number | undefined;
}

/** The persons of one text: found by title once, by surname afterwards. */
export class Persons {
  readonly #actors: Actors;
  readonly #known: readonly Actor[];
  readonly #bySurname = new Map<string, Entity>();
  readonly #publisherState: string | undefined;

  constructor(known: KnownRecords, actors: Actors, publisherState: string | undefined) {
    this.#actors = actors;
    this.#known = known.actors.filter(({ kind }) => kind === "person");
    this.#publisherState = publisherState;
  }

  /** The person of a titled name, with the post that the title gives. */
  titled(
    sentence: Sentence,
    found: TitledName,
    { state, isShared, stateStart }: TitleState,
  ): Mention | undefined {
    const span = spanOf(sentence, found.nameFrom, found.nameTo);
    const name = sentence.block.text.slice(span.start, span.end);
    const person = this.named(name);
    if (person === undefined) return undefined;
    this.#givePost(person, sentence, found, { state, isShared });
    const leadStart =
      found.titleFrom < found.nameFrom ? (stateStart ?? sentence.tokens[found.titleFrom]?.start) : undefined;
    return {
      ...span,
      sentence: sentence.index,
      from: found.nameFrom,
      to: found.nameTo,
      entity: person,
      form: "person",
      ...(leadStart !== undefined && { leadStart }),
    };
  }

  /** A person by name, known, met before in the text, or new. */
  named(name: string): Entity | undefined {
    const words = wordsOfName(name);
    const surname = words.at(-1);
    if (surname === undefined) return undefined;
    const met = this.#bySurname.get(surname);
    if (met !== undefined && (words.length === 1 || isSameName(wordsOfName(met.name), words))) {
      if (!met.isKnown && words.length > wordsOfName(met.name).length) met.name = name;
      return met;
    }
    const known = this.#known.filter((actor) =>
      namesOf(actor).some((one) => isSameName(wordsOfName(one), words)),
    );
    const [actor] = known;
    const person =
      actor !== undefined && known.length === 1
        ? this.#actors.of(actor.id, "person", actor.name, true, actor.posts?.[0]?.org)
        : this.#actors.propose("person", name);
    if (person !== undefined) this.#bySurname.set(surname, person);
    return person;
  }

  /** A person met before, by the last word of the name. */
  bySurname(word: string): Entity | undefined {
    return this.#bySurname.get(word.toLowerCase());
  }

  #givePost(person: Entity, sentence: Sentence, found: TitledName, { state, isShared }: TitleState): void {
    const { title } = found;
    if (title === undefined || ADDRESSES.has(title.toLowerCase())) return;
    const by = state !== undefined ? "named" : isShared ? undefined : "publisher";
    const post = {
      title: capitalised(title),
      span: spanOf(
        sentence,
        Math.min(found.titleFrom, found.nameFrom),
        Math.max(found.titleTo, found.nameTo),
      ),
      stateBy: by,
    } as const;
    const held = person.post;
    const isFuller = held !== undefined && title.length > held.title.length && held.stateBy !== "named";
    const isBetter = held === undefined || isFuller || (held.stateBy !== "named" && by === "named");
    if (isBetter) person.post = post;
    if (person.isKnown && person.state !== undefined) return;
    const meant = state ?? (by === "publisher" ? this.#publisherState : undefined);
    if (meant !== undefined && (by === "named" || person.state === undefined)) person.state = meant;
  }
}

/** Known names of a person: the dataset's and its aliases. */
function namesOf({ name, aliases = [] }: Actor): string[] {
  return [name, ...aliases.map((alias) => alias.name)];
}

/** The words of a name in lower case, without initials and suffixes. */
function wordsOfName(name: string): string[] {
  return tokensOf(name.replace(/[’']s?(?=\s)/g, ""))
    .map(({ lower }) => lower)
    .filter((word) => /^\p{L}{2,}/u.test(word) && !/^(?:jr|sr|ii|iii)$/.test(word));
}

/** The same first and last word, or the same surname where one name has no more. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  return a.length === 1 || b.length === 1 || a[0] === b[0] || isShortOf(a[0] as string, b[0] as string);
}

const SHORT_NAMES: Readonly<Record<string, string>> = {
  joe: "joseph",
  tony: "antony",
  bob: "robert",
  jim: "james",
  mike: "michael",
  bill: "william",
  dave: "david",
  pete: "peter",
};

function isShortOf(a: string, b: string): boolean {
  return SHORT_NAMES[a] === b || SHORT_NAMES[b] === a;
}

function capitalised(title: string): string {
  return title === title.toUpperCase() ? title : title[0]?.toUpperCase() + title.slice(1);
}
