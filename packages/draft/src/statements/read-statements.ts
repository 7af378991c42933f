import { type Context, mentionsIn } from "../context.ts";
import { type Mention, plainSpan } from "../entities/entity.ts";
import { dateOfSentence } from "../events/date-of-sentence.ts";
import { subjectOf } from "../events/subject.ts";
import { STATEMENT_VERBS } from "../lexicon/statement-words.ts";
import type { Sentence } from "../text/article-text.ts";
import type { StatementReading } from "./statement.ts";

/** Statements of named persons on another actor whose act a verb says, each once. */
export function readStatements(context: Context): StatementReading[] {
  const found: StatementReading[] = [];
  for (const sentence of context.text.sentences) {
    if (sentence.block.kind !== "body") continue;
    for (const statement of statementsIn(context, sentence))
      if (!found.some((other) => isSame(other, statement))) found.push(statement);
  }
  return found;
}

function statementsIn(context: Context, sentence: Sentence): StatementReading[] {
  return STATEMENT_VERBS.flatMap(([verb, act, said]) =>
    [...sentence.text.matchAll(verb)].flatMap((match): StatementReading[] => {
      const [start, end] = [sentence.start + match.index, sentence.start + match.index + match[0].length];
      const speaker = subjectOf(context, sentence, start);
      if (speaker?.entity.kind !== "person") return [];
      const target = targetOf(context, sentence, speaker, end, act === "reaffirm");
      if (target === undefined) return [];
      const block = sentence.block.index;
      const span = { block, start, end: target.end };
      return [
        {
          speaker: speaker.entity,
          speakerSpan: plainSpan(speaker),
          act,
          verb: said,
          target: target.entity,
          span,
          targetSpan: plainSpan(target),
          date: dateOfSentence(context, sentence, span),
        },
      ];
    }),
  );
}

/** Whom it is about: the first actor behind the verb, near it; of a commitment, whom it is to. */
function targetOf(
  context: Context,
  sentence: Sentence,
  speaker: Mention,
  verbEnd: number,
  isCommitment: boolean,
): Mention | undefined {
  const { text } = sentence.block;
  return mentionsIn(context, sentence).find((one) => {
    if (one.form === "demonym" || one.start < verbEnd || one.start - verbEnd > (isCommitment ? 90 : 40))
      return false;
    if (one.entity === speaker.entity || one.entity.id === speaker.entity.state) return false;
    const between = text.slice(verbEnd, one.start);
    if (/[.;:]|\bthat\b/.test(between)) return false;
    return isCommitment ? /\bcommitment to\b/.test(between) : !/\b(?:for|in|at|to|by|with)\b/.test(between);
  });
}

function isSame(a: StatementReading, b: StatementReading): boolean {
  return a.speaker === b.speaker && a.act === b.act && a.target === b.target;
}
