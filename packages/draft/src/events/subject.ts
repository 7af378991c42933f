import { type Context, mentionsIn } from "../context.ts";
import type { Mention } from "../entities/entity.ts";
import type { Sentence } from "../text/article-text.ts";

/** What may stand between a name and the verb that it is the subject of. */
const BETWEEN =
  /^(?:,? Jr\.?)?(?:\s+(?:also|today|further|then|again|warmly|personally|strongly|has|yesterday|jointly))*\s+$/;

/** The person or state that a verb has for its subject; undefined where the words leave it open. */
export function subjectOf(context: Context, sentence: Sentence, verbStart: number): Mention | undefined {
  const before = mentionsIn(context, sentence).filter(({ end }) => end <= verbStart);
  const last = before.at(-1);
  if (last === undefined || last.form === "demonym") return undefined;
  if (last.entity.kind === "person" || last.entity.kind === "state") {
    const { text } = sentence.block;
    return BETWEEN.test(text.slice(last.end, verbStart)) ? last : undefined;
  }
  return undefined;
}
