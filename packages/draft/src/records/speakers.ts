import type { Voice } from "@org/defense-pact-data";
import { type Context, mentionsIn } from "../context.ts";
import type { Span } from "../entities/entity.ts";

const SAYS =
  /\b(?:said|says|told|added|adding|stated|stressed|noted|emphasi[sz]ed|underscored|underlined|explained|remarked|declared|announced|reaffirmed|according to)\b/i;
const REPORTS = /\b(?:said|says|stressed|noted|told|stated|emphasi[sz]ed|added|explained|declared)\b/i;

/** Whose words a place of the text holds. */
export interface Speakers {
  voiceAt(span: Span): { voice: Voice; speaker?: string };
}

/**
 * Whose words each place holds: a caption's; a quotation's, by the person whom its block has speaking, or the block
 * before; a paraphrase's, where a person says in that sentence; else the publisher's own, official or a reporter's.
 */
export function speakersOf(context: Context): Speakers {
  const own: Voice = context.publisherState === undefined ? "reporter" : "official";
  const byBlock = speakersByBlock(context);
  return {
    voiceAt({ block, start }) {
      const { kind, quotations } = context.text.blocks[block] ?? { kind: "body", quotations: [] };
      if (kind === "caption") return { voice: "caption" };
      const isQuoted = quotations.some((quotation) => quotation.start <= start && start < quotation.end);
      const speaker = byBlock.get(block);
      if (isQuoted && speaker !== undefined) return { voice: "quoted", speaker };
      return own === "reporter" ? (paraphraseAt(context, block, start) ?? { voice: own }) : { voice: own };
    },
  };
}

function speakersByBlock(context: Context): Map<number, string> {
  const found = new Map<number, string>();
  let last: string | undefined;
  for (const { index, quotations } of context.text.blocks) {
    const sentences = context.text.sentences.filter(
      ({ block }) => block.index === index && SAYS.test(block.text),
    );
    const persons = sentences
      .flatMap((sentence) => mentionsIn(context, sentence))
      .filter(({ entity }) => entity.kind === "person");
    const outside = persons.find(
      ({ start }) => !quotations.some((quotation) => quotation.start <= start && start < quotation.end),
    );
    last = outside?.entity.id ?? last;
    if (last !== undefined) found.set(index, last);
  }
  return found;
}

/** `Moor said the framework …`: the person before the verb speaks. */
function paraphraseAt(
  context: Context,
  block: number,
  start: number,
): { voice: Voice; speaker: string } | undefined {
  const sentence = context.text.sentences.find(
    (one) => one.block.index === block && one.start <= start && start < one.end,
  );
  if (sentence === undefined) return undefined;
  const verb = REPORTS.exec(sentence.text);
  if (verb === null || sentence.start + verb.index > start) return undefined;
  const speaker = mentionsIn(context, sentence)
    .filter(({ entity, end }) => entity.kind === "person" && end <= sentence.start + verb.index)
    .at(-1);
  return speaker === undefined ? undefined : { voice: "paraphrased", speaker: speaker.entity.id };
}
