import type { Topic } from "@org/defense-pact-data";
import type { Context } from "../context.ts";
import type { Span } from "../entities/entity.ts";
import { TOPIC_WORDS } from "../lexicon/topic-words.ts";
import type { AgreementReading } from "./agreement.ts";

/** The topics that the sentences about an agreement name, each with its first words. */
export function topicsOf({ text }: Context, { mentions }: AgreementReading): { topic: Topic; span: Span }[] {
  const found = new Map<Topic, Span>();
  for (const mention of mentions) {
    const sentence = text.sentences[mention.sentence];
    if (sentence === undefined) continue;
    for (const [topic, words] of TOPIC_WORDS) {
      const match = words.exec(sentence.text);
      if (match === null || found.has(topic)) continue;
      const start = sentence.start + match.index;
      found.set(topic, { block: sentence.block.index, start, end: start + match[0].length });
    }
  }
  return [...found].map(([topic, span]) => ({ topic, span }));
}
