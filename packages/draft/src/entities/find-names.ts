import type { Sentence } from "../text/article-text.ts";
import type { Actors } from "./actors.ts";
import type { Mention, MentionForm, Span } from "./entity.ts";
import type { NameEntry, Names } from "./names.ts";

/** Listed names in a sentence: states, known organizations and armed groups, the longest first, none inside another. */
export function findNames(sentence: Sentence, { gazetteer }: Names, actors: Actors): Mention[] {
  const found: Mention[] = [];
  for (let at = afterPlaceLine(sentence); at < sentence.tokens.length; ) {
    const matches = gazetteer.at(sentence.tokens, at);
    const [first] = matches;
    if (first === undefined) {
      at += 1;
      continue;
    }
    const mention = mentionOf(
      sentence,
      matches.map(({ entry }) => entry),
      first.from,
      first.to,
      actors,
    );
    if (mention !== undefined) found.push(mention);
    at = first.to;
  }
  return found;
}

/** `NAIROBI, Kenya (AP) —`: where a report was written, before its first sentence. Nobody acts in it. */
const PLACE_LINE =
  /^\p{Lu}[\p{Lu} .'’-]*(?:, ?\p{Lu}[\p{L} .'’]{1,30}?)?(?: ?\([^()]{1,30}\))?(?: ?[–—] ?| - )(?=\S)/u;

/** The first token after the place where a report was written, if it begins with one. */
function afterPlaceLine({ block, start, text, tokens }: Sentence): number {
  const line = start === 0 && block.kind === "body" ? PLACE_LINE.exec(text)?.[0] : undefined;
  return line === undefined ? 0 : tokens.filter((token) => token.start < start + line.length).length;
}

function mentionOf(
  sentence: Sentence,
  entries: readonly NameEntry[],
  from: number,
  to: number,
  actors: Actors,
): Mention | undefined {
  const [entry] = entries;
  if (entry === undefined || entry.type === "none") return undefined;
  const place = { ...spanOf(sentence, from, to), sentence: sentence.index, from, to };
  if (entry.type === "body") {
    const entity = actors.propose("organization", entry.name, entry.state);
    return entity && { ...place, entity, form: "organization" };
  }
  if (entry.type === "group") {
    const entity = actors.propose("armed-group", entry.name);
    return entity && { ...place, entity, form: "group" };
  }
  const others = [...new Set(entries.flatMap((one) => (one.type === "actor" ? [one.actor.id] : [])))];
  const { id, kind, name } = entry.actor;
  const entity = actors.of(id, kind, name, true, stateOf(entry.actor.memberOf));
  const form: MentionForm = kind === "state" ? entry.form : formOf(kind);
  return { ...place, entity, form, ...(others.length > 1 && { ambiguous: others }) };
}

function formOf(kind: string): MentionForm {
  if (kind === "armed-group") return "group";
  return kind === "mission" || kind === "coalition" ? "mission" : "organization";
}

function stateOf(memberOf: readonly string[] | undefined): string | undefined {
  return memberOf?.length === 1 ? memberOf[0] : undefined;
}

/** The words of a sentence from one token up to another. */
export function spanOf(sentence: Sentence, from: number, to: number): Span {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  return { block: sentence.block.index, start, end: sentence.tokens[to - 1]?.end ?? start };
}
