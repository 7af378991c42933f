import type { KnownRecords } from "../known.ts";
import type { ArticleText, Sentence } from "../text/article-text.ts";
import { isCapitalised } from "../text/tokens.ts";
import { Actors } from "./actors.ts";
import { definiteMentions } from "./definite.ts";
import type { Mention } from "./entity.ts";
import { findNames, spanOf } from "./find-names.ts";
import { findOrganizations } from "./find-organizations.ts";
import { nameEnd, type TitledName, titledNames } from "./find-persons.ts";
import type { Names } from "./names.ts";
import { Persons, type TitleState } from "./persons.ts";

/** The actors of a text and where it names them. */
export interface Entities {
  readonly actors: Actors;
  /** By the number of the sentence, in text order. */
  readonly mentions: readonly (readonly Mention[])[];
}

/** Finds the actors of a text. Headlines come last: their capitals tell names from other words only once the names are known. */
export function readEntities(
  { sentences }: ArticleText,
  names: Names,
  known: KnownRecords,
  publisherState: string | undefined,
): Entities {
  const actors = new Actors(names.actorsById);
  const persons = new Persons(known, actors, publisherState);
  const mentions: Mention[][] = sentences.map((sentence) => findNames(sentence, names, actors));
  for (const sentence of headlinesLast(sentences)) {
    const named = mentions[sentence.index] as Mention[];
    named.push(...personsIn(sentence, named, persons));
    named.push(...signatureOf(sentence, named, persons));
    named.push(...findOrganizations(sentence, named, actors));
    mentions[sentence.index] = ordered(named);
  }
  for (const sentence of sentences) {
    const named = mentions[sentence.index] as Mention[];
    mentions[sentence.index] = withoutMisprints(ordered([...named, ...surnamesIn(sentence, named, persons)]));
  }
  for (const [at, definite] of definiteMentions(sentences, mentions, publisherState).entries())
    mentions[at] = ordered([...(mentions[at] as Mention[]), ...definite]);
  for (const { state } of actors.all) {
    const known = state === undefined ? undefined : names.actorsById.get(state);
    if (known !== undefined) actors.of(known.id, known.kind, known.name, true);
  }
  resolveAmbiguous(mentions, actors);
  return { actors, mentions };
}

function headlinesLast(sentences: readonly Sentence[]): Sentence[] {
  const isHeadline = ({ block }: Sentence): boolean => block.kind === "headline";
  return [...sentences.filter((one) => !isHeadline(one)), ...sentences.filter(isHeadline)];
}

function personsIn(sentence: Sentence, named: readonly Mention[], persons: Persons): Mention[] {
  const isListed = (at: number): boolean =>
    named.some((mention) => mention.from === at && mention.form !== "person");
  const titled = titledNames(sentence, isListed);
  const found: Mention[] = [];
  for (const [index, one] of titled.entries()) {
    const mention = persons.titled(sentence, one, titleState(sentence, one, named, titled[index + 1]));
    if (mention !== undefined) found.push(mention);
  }
  return found;
}

/** A block that is a name in capitals signs the text: `ADA J. MOOR`. */
function signatureOf(sentence: Sentence, named: readonly Mention[], persons: Persons): Mention[] {
  const { tokens, text, block } = sentence;
  if (
    named.length > 0 ||
    block.kind === "headline" ||
    text.length > 40 ||
    text !== text.toUpperCase() ||
    nameEnd(tokens, 0) !== tokens.length ||
    tokens.length < 2
  )
    return [];
  const entity = persons.named(titleCase(text));
  return entity === undefined
    ? []
    : [
        {
          ...spanOf(sentence, 0, tokens.length),
          sentence: sentence.index,
          from: 0,
          to: tokens.length,
          entity,
          form: "person",
        },
      ];
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The state that stands beside a title: `Halvarian Defence Minister`, `Minister Moor of Halvaria`. */
function titleState(
  sentence: Sentence,
  found: TitledName,
  named: readonly Mention[],
  next: TitledName | undefined,
): TitleState {
  const { tokens } = sentence;
  const word = (at: number): string => tokens[at]?.lower ?? "";
  const before = named.find(
    ({ to, entity }) =>
      entity.state !== undefined &&
      (to === found.titleFrom || (to === found.titleFrom - 2 && word(to) !== "," && word(to + 1) === "s")),
  );
  const ofAt = (at: number): Mention | undefined => {
    const from = word(at) === "of" ? (word(at + 1) === "the" ? at + 2 : at + 1) : undefined;
    return named.find((mention) => mention.from === from && mention.entity.kind === "state");
  };
  const state = (before ?? ofAt(found.nameTo) ?? ofAt(found.titleTo))?.entity.state;
  const isShared =
    next !== undefined &&
    next.titleFrom - found.nameTo <= 2 &&
    before === undefined &&
    state === undefined &&
    ofAt(next.nameTo) !== undefined;
  return { state, isShared, stateStart: before?.start };
}

/** Surnames of persons met in the text, where no other name has them. */
function surnamesIn(sentence: Sentence, named: readonly Mention[], persons: Persons): Mention[] {
  return sentence.tokens.flatMap((token, at) => {
    if (!isCapitalised(token) || named.some(({ from, to }) => from <= at && at < to)) return [];
    const entity = persons.bySurname(token.text);
    if (entity === undefined) return [];
    return [
      {
        ...spanOf(sentence, at, at + 1),
        sentence: sentence.index,
        from: at,
        to: at + 1,
        entity,
        form: "person" as const,
      },
    ];
  });
}

/** `Secretary Ada’s Moor`: a first name that a misprint parts from its surname names nobody else. */
function withoutMisprints(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    ({ entity, form, to }) =>
      form !== "person" ||
      entity.isKnown ||
      entity.name.includes(" ") ||
      !mentions.some((other) => other.form === "person" && other.from === to + 2),
  );
}

function ordered(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** An ambiguous word means the one state of those it fits that the text names otherwise; else it stays open. */
function resolveAmbiguous(mentions: Mention[][], actors: Actors): void {
  const certain = new Set(
    mentions.flat().flatMap(({ ambiguous, entity }) => (ambiguous === undefined ? [entity.id] : [])),
  );
  for (const [at, list] of mentions.entries()) {
    mentions[at] = list.flatMap((mention) => {
      if (mention.ambiguous === undefined) return [mention];
      const meant = mention.ambiguous.filter((id) => certain.has(id));
      const entity = meant.length === 1 ? actors.get(meant[0] as string) : undefined;
      return entity === undefined ? [] : [{ ...mention, entity }];
    });
  }
}
