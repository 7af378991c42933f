import { type InstrumentMention, isPointer } from "./mention.ts";

/** The mentions of one instrument. */
export interface Instrument {
  readonly mentions: InstrumentMention[];
}

const GENERIC = new Set(["agreement", "pact", "accord", "deal", "arrangement"]);

/**
 * Groups the mentions of a text by the instrument they mean. Mentions are one where they share a name, or where the
 * words of one are among those of the other and their heads and states go together. Words that only point back
 * (`the agreement`) mean the last instrument before them whose head they fit, else the only one after.
 */
export function groupInstruments(mentions: readonly InstrumentMention[]): Instrument[] {
  const instruments: Instrument[] = [];
  const named = [...mentions].sort(
    (a, b) =>
      Number(isPointer(a)) - Number(isPointer(b)) ||
      Number(b.content.length > 0) - Number(a.content.length > 0),
  );
  for (const mention of named) {
    const found = isPointer(mention)
      ? pointedAt(mention, instruments)
      : instruments.find((one) => one.mentions.some((other) => !isPointer(other) && isSame(mention, other)));
    if (found !== undefined) found.mentions.push(mention);
    else if (!isPointer(mention)) instruments.push({ mentions: [mention] });
  }
  for (const { mentions: own } of instruments)
    own.sort((a, b) => a.sentence - b.sentence || a.start - b.start);
  return instruments.sort((a, b) => order(a) - order(b));
}

function order({ mentions }: Instrument): number {
  const first = mentions[0] as InstrumentMention;
  return first.sentence * 100_000 + first.start;
}

function isSame(a: InstrumentMention, b: InstrumentMention): boolean {
  if (a.name !== undefined && b.name !== undefined) return a.name === b.name;
  if (isNameAlone(a) || isNameAlone(b)) return false;
  if (!areStatesCompatible(a, b) || !areHeadsCompatible(a, b)) return false;
  const bare = [a, b].filter(({ content }) => content.length === 0);
  if (bare.length > 0)
    return (
      a.head === b.head && sameStates(a, b) && (bare.length === 2 || bare.every(({ isListed }) => isListed))
    );
  const [fewer, more] =
    a.content.length <= b.content.length ? [a.content, b.content] : [b.content, a.content];
  const folded = new Set(more.map(foldSpelling));
  return fewer.every((word) => folded.has(foldSpelling(word)));
}

/** `the SDA`: a name that the text gave elsewhere, and nothing beside it. */
function isNameAlone({ name, content, states }: InstrumentMention): boolean {
  return name !== undefined && content.length === 0 && states.length === 0;
}

function areHeadsCompatible(a: InstrumentMention, b: InstrumentMention): boolean {
  const [one, other] = [a.head.replace(/ agreement$/, ""), b.head.replace(/ agreement$/, "")];
  if (one === other) return true;
  if (a.isProper && b.isProper && a.content.join() !== b.content.join()) return false;
  return GENERIC.has(one) || GENERIC.has(other);
}

function areStatesCompatible(a: InstrumentMention, b: InstrumentMention): boolean {
  if (a.states.length === 0 || b.states.length === 0) return true;
  const ids = new Set(b.states.map(({ entity }) => entity.id));
  return (
    a.states.some(({ entity }) => ids.has(entity.id)) &&
    (a.states.length === 1 || b.states.length === 1 || sameStates(a, b))
  );
}

function sameStates(a: InstrumentMention, b: InstrumentMention): boolean {
  const ids = (mention: InstrumentMention): string =>
    [...new Set(mention.states.map(({ entity }) => entity.id))].sort().join();
  return ids(a) === ids(b);
}

function foldSpelling(word: string): string {
  return word.replace(/^defence$/, "defense").replace(/s$/, "");
}

function pointedAt(mention: InstrumentMention, instruments: readonly Instrument[]): Instrument | undefined {
  const isFit = ({ mentions }: Instrument): boolean =>
    mentions.some(
      ({ head }) =>
        head === mention.head ||
        GENERIC.has(mention.head) ||
        (GENERIC.has(head) && mention.head !== "partnership"),
    );
  const earlier = instruments
    .filter(isFit)
    .map((one) => ({
      one,
      last: one.mentions
        .filter(
          (other) =>
            other.sentence < mention.sentence ||
            (other.sentence === mention.sentence && other.start < mention.start),
        )
        .at(-1),
    }))
    .filter(({ last }) => last !== undefined)
    .sort(
      (a, b) =>
        distance(a.last as InstrumentMention, mention) - distance(b.last as InstrumentMention, mention),
    );
  return earlier[0]?.one ?? (instruments.filter(isFit).length === 1 ? instruments.find(isFit) : undefined);
}

function distance(a: InstrumentMention, b: InstrumentMention): number {
  return (b.sentence - a.sentence) * 100_000 + b.start - a.start;
}
