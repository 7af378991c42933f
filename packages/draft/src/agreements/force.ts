import type { Context } from "../context.ts";
import { datesIn } from "../dates/find-dates.ts";
import type { AgreementReading, DatedWords } from "./agreement.ts";
import { type MentionInSentence, spanIn } from "./mention-in-sentence.ts";

/** Entry into force and end, where a sentence about the instrument dates them. */
export function forceOf(
  context: Context,
  read: readonly MentionInSentence[],
): Pick<AgreementReading, "inForce" | "expires"> {
  const dateAfter = (pattern: RegExp): DatedWords | undefined => {
    for (const { sentence } of read) {
      const match = pattern.exec(sentence.text);
      if (match === null) continue;
      const date = datesIn(sentence.text, context.published).find(
        ({ start }) => start >= match.index && start <= match.index + match[0].length + 12,
      );
      if (date !== undefined) return { ...date, spans: [spanIn(sentence, match.index, date.end)] };
    }
    return undefined;
  };
  return {
    inForce: dateAfter(/\b(?:entered|came|has entered) into (?:force|effect)(?: on| in)?/i),
    expires: dateAfter(
      /\b(?:remains? in force (?:until|through)|in force until|expires?(?: on| in)?|lasts? (?:through|until)|valid (?:through|until)|runs? (?:through|until)|through|until)\b/i,
    ),
  };
}
