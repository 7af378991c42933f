import { hasDenial, isDenied } from "../agreements/negation.ts";
import type { ReadStatus } from "../agreements/status.ts";
import { type Context, mentionsIn } from "../context.ts";
import { datesIn } from "../dates/find-dates.ts";
import type { Entity, Mention } from "../entities/entity.ts";
import { type Figure, figuresIn } from "../figures/find-figures.ts";
import { STATUS_WORDS } from "../lexicon/status-words.ts";
import { type VerbReading, verbsIn } from "../pledges/verbs.ts";
import { slugFor } from "../records/slug.ts";
import { isInside, type Place } from "./anchoring.ts";
import type { Bearing } from "./fields.ts";
import { quoted } from "./read-suggestions.ts";

/** An actor that the rules find in the words, and that has the name suggested. */
function bearsActor(context: Context, place: Place, value: string): Bearing<Mention> {
  const named = mentionsIn(context, place.sentence).filter((mention) => isInside(mention, place));
  const wanted = slugFor(value.replace(/^the /i, ""));
  const found = named.find(
    (mention) =>
      wanted !== "" &&
      [mention.entity.name, mention.entity.id.replace("actors/", ""), wordsAt(mention, place)].some(
        (name) => slugFor(name) === wanted,
      ),
  );
  if (found !== undefined) return { value: found };
  const names = [...new Set(named.map(({ entity }) => entity.name))];
  return { reason: names.length === 0 ? "names no actor." : `names ${names.join(", ")}.` };
}

/** The same for one that gives or receives: no person, whose state would have to be guessed. */
export function bearsBody(context: Context, place: Place, value: string): Bearing<Mention> {
  const bearing = bearsActor(context, place, value);
  if ("reason" in bearing || bearing.value.entity.kind !== "person") return bearing;
  return { reason: `names ${bearing.value.entity.name}, who is a person.` };
}

/** The same for a state. */
export function bearsState(context: Context, place: Place, value: string): Bearing<Entity> {
  const bearing = bearsActor(context, place, value);
  if ("reason" in bearing) return bearing;
  const { entity } = bearing.value;
  return entity.kind === "state" ? { value: entity } : { reason: `names ${entity.name}, which is no state.` };
}

function wordsAt({ start, end }: Mention, { sentence }: Place): string {
  return sentence.block.text.slice(start, end);
}

/** A date that the words give, by the rules for dates, resolved against publication. */
export function bearsDate(
  { published }: Context,
  place: Place,
  value: string,
): Bearing<{ date: string; derivation: "explicit" | "resolved"; rule?: string }> {
  const dates = datesIn(place.sentence.text, published).filter((date) => isInside(date, fromSentence(place)));
  const found = dates.find(({ date }) => date === value);
  if (found !== undefined) return { value: found };
  return {
    reason: dates.length === 0 ? "gives no date." : `gives ${dates.map(({ date }) => date).join(", ")}.`,
  };
}

/** A figure of the words, hedge and all, that says as much as the value does. */
export function bearsFigure(_: Context, place: Place, value: string): Bearing<Figure> {
  const [suggested] = figuresIn(value);
  if (suggested === undefined)
    return { reason: `cannot be held against ${quoted(value)}, which has no number.` };
  const all = figuresIn(place.sentence.text);
  const within = fromSentence(place);
  const found = all.find(
    (figure) => isInside({ ...figure, start: figure.numberStart }, within) && isAsMuch(figure, suggested),
  );
  if (found === undefined) return { reason: "has another number, currency or hedge, or none." };
  if (!isInside(found, within))
    return { reason: `cuts off ${quoted(found.hedge ?? "")}, which belongs to the number.` };
  return { value: found };
}

function isAsMuch(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.upper === b.upper && a.modality === b.modality && a.currency === b.currency;
}

/** A status that a word of the fragment says and no word before it denies or puts off. */
export function bearsStatus(_: Context, place: Place, value: string): Bearing<ReadStatus> {
  const words = Object.hasOwn(STATUS_WORDS, value) ? STATUS_WORDS[value as ReadStatus] : undefined;
  if (words === undefined)
    return { reason: `cannot bear ${quoted(value)}, which is no status that was asked for.` };
  const within = fromSentence(place);
  const match = words.exec(place.sentence.text.slice(within.start, within.end));
  if (match === null) return { reason: "has no word that says so." };
  const before = place.sentence.text.slice(0, within.start + match.index);
  if (isDenied(before) || hasDenial(match[0])) return { reason: "is denied by its sentence." };
  const isDone = !/^(?:planned|negotiating)$/.test(value);
  if (isDone && PUTS_OFF.test(before)) return { reason: "tells of what is to come." };
  return { value: value as ReadStatus };
}

const PUTS_OFF =
  /\b(?:will|would|shall|to|could|may|might|should|can|must|if|once|when|until|before|expected|plans?|planned|upcoming|future|eventual)(?: (?:be|have|been|soon|also|formally|the|its|their|it|they|is|are))*\s*$/i;

/** A verb of promising among the words whose stage is the one suggested. */
export function bearsStage(_: Context, place: Place, value: string): Bearing<VerbReading> {
  const { tokens } = place.sentence;
  const verbs = verbsIn(tokens).filter(({ at }) => {
    const token = tokens[at];
    return token !== undefined && isInside(token, place);
  });
  const found = verbs.find(({ stage }) => stage === value);
  if (found === undefined)
    return { reason: verbs[0] === undefined ? "has no verb of promising." : `says ${verbs[0].stage}.` };
  const start = tokens[found.at]?.start ?? place.start;
  if (isDenied(place.sentence.block.text.slice(place.sentence.start, start)))
    return { reason: "is denied by its sentence." };
  return { value: found };
}

/** A place by offsets of its sentence. */
function fromSentence({ sentence, start, end }: Place): { start: number; end: number } {
  return { start: start - sentence.start, end: end - sentence.start };
}
