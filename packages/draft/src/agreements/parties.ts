import { type Context, headlines, mentionsIn } from "../context.ts";
import { type Entity, leadOf, type Mention, plainSpan } from "../entities/entity.ts";
import type { Sentence } from "../text/article-text.ts";
import { isState, type PartyReading } from "./agreement.ts";
import type { MentionInSentence } from "./mention-in-sentence.ts";

/**
 * The parties of an instrument: the states that its name lists, those that sign, those of its sentence; and where no
 * sentence names two, those of the headline or of the publisher, which leaves the reading in doubt.
 */
export function partiesOf(context: Context, read: readonly MentionInSentence[]): PartyReading[] {
  const found = new Parties(context);
  const wanted = Math.max(
    ...read.map(({ mention, sentence }) =>
      partiesWanted(sentence.block.text.slice(Math.max(0, mention.start - 40), mention.end + 12)),
    ),
  );
  for (const { mention } of read) found.add("listed", mention.states);
  for (const { sentence, mention } of read)
    found.add("listed", memberStates(context, sentence, mention.start));
  if (isClosed(found, read, wanted)) return found.all;
  for (const one of read)
    if (found.size < wanted || one.reading.status === "signed")
      found.add("signer", signers(context, one, found.size));
  for (const { sentence, mention } of read)
    if (found.size < wanted)
      found.add("sentence", nearStates(context, sentence.index, mention.start, wanted));
  for (const sentence of headlines(context))
    if (found.size < wanted) found.add("article", statesOfHeadline(context, sentence));
  if (found.size < wanted) found.add("article", leadStates(context));
  const isLoose = wanted === 2 && !found.all.slice(0, 2).some(({ by }) => by === "listed" || by === "signer");
  return isLoose ? found.all.slice(0, 2) : found.all;
}

/** States in the order in which they were found, each once. */
class Parties {
  readonly #found = new Map<string, PartyReading>();
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  get all(): PartyReading[] {
    return [...this.#found.values()];
  }

  get size(): number {
    return this.#found.size;
  }

  add(by: PartyReading["by"], mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      const state = stateOf(this.#context, mention.entity);
      if (state !== undefined && !this.#found.has(state.id))
        this.#found.set(state.id, { state, span: plainSpan(mention), by });
    }
  }
}

/** Whether what is listed is all: a list of parties, one said to belong to it, or the instrument of an organization. */
function isClosed(found: Parties, read: readonly MentionInSentence[], wanted: number): boolean {
  if (found.size >= wanted && read.some(({ mention }) => mention.isListed)) return true;
  if (
    found.size > 0 &&
    read.every(({ reading, mention }) => reading.status === "in-force" && mention.states.length === 0)
  )
    return true;
  return read.every(
    ({ mention, reading }) => mention.isOfOrganization && /^(?:existing|in-force)$/.test(reading.status),
  );
}

function statesOfHeadline(context: Context, sentence: Sentence): Mention[] {
  return mentionsIn(context, sentence)
    .filter(({ entity }) => stateOf(context, entity) !== undefined)
    .slice(0, 4);
}

function partiesWanted(text: string): number {
  return /\btrilateral\b/i.test(text) ? 3 : 2;
}

/** `Norland is party to …`: who is said to belong to it. */
function memberStates(context: Context, sentence: Sentence, start: number): Mention[] {
  const lead =
    /\b(?:is|are|was|became|becomes?) (?:a |an )?(?:party|parties|members?|signatory|signatories) (?:to|of) (?:the )?$/i.exec(
      sentence.block.text.slice(sentence.start, start),
    );
  if (lead === null) return [];
  const at = sentence.start + lead.index;
  return mentionsIn(context, sentence)
    .filter((one) => isState(one) && one.end <= at && at - one.end < 30)
    .slice(-1);
}

function stateOf({ entities }: Context, entity: Entity): Entity | undefined {
  return entity.state === undefined ? undefined : entities.actors.get(entity.state);
}

/** States, and persons for theirs, that stand as subject before the verb, behind `with`, or behind `by`. */
function signers(
  context: Context,
  { sentence, mention, reading }: MentionInSentence,
  have: number,
): Mention[] {
  const block = sentence.block.text;
  const mentions = mentionsIn(context, sentence).filter(
    ({ entity }) => stateOf(context, entity) !== undefined,
  );
  const inside = ({ start, end }: Mention): boolean => start >= mention.start && end <= mention.end;
  const beforeVerb = reading.side === "before" ? sentence.start + reading.start : mention.start;
  const isPlain = (one: Mention): boolean =>
    one.form !== "demonym" &&
    !OUTSIDE.test(block.slice(Math.max(sentence.start, leadOf(one) - 30), leadOf(one)));
  const subjects =
    reading.status === "signed" ||
    reading.status === "concluded" ||
    reading.status === "announced" ||
    reading.status === "planned" ||
    reading.status === "negotiating"
      ? mentions.filter((one) => one.end <= beforeVerb && isPlain(one))
      : [];
  const partners = mentions.filter(
    (one) =>
      one.start >= mention.end &&
      !inside(one) &&
      /\b(?:with|between|and)\s+(?:the\s+)?$/i.test(
        block.slice(Math.max(mention.end, one.start - 14), one.start),
      ) &&
      one.start - mention.end < 120,
  );
  return have >= 2 && subjects.length === 0 ? [] : [...subjects, ...partners];
}

/** Prepositions before a name that keep it out of a subject. */
const OUTSIDE =
  /\b(?:of|in|to|from|for|against|visit to|at|near|by|support of|on)\s+(?:the\s+|neighboring\s+)?$/i;

/** The states named nearest to the mention in its sentence. */
function nearStates(context: Context, sentence: number, at: number, wanted: number): Mention[] {
  const states = (context.entities.mentions[sentence] ?? [])
    .filter((mention) => isState(mention) || mention.entity.kind === "person")
    .filter(({ entity }) => stateOf(context, entity) !== undefined);
  const ids = new Set<string>();
  const near = [...states].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return near.filter(({ entity }) => {
    const id = entity.state as string;
    if (ids.has(id) || ids.size >= wanted) return false;
    ids.add(id);
    return true;
  });
}

/** The states named first in the text, and that of the publisher where the text names it. */
function leadStates(context: Context): Mention[] {
  const all = context.entities.mentions.flat().filter(isState);
  const own = context.publisherState;
  const publisher = own === undefined ? undefined : all.find(({ entity }) => entity.id === own.id);
  const other = all.find(({ entity }) => entity.id !== own?.id);
  return [publisher, other].flatMap((mention) => mention ?? []);
}
