import type { Article } from "@org/defense-pact-data";
import type { ArticleGiven } from "@org/defense-pact-draft";
import { dateIn } from "../authoring/date-in.ts";
import { termOf } from "../authoring/evidence-flags.ts";
import { fromFlag } from "../authoring/refusal.ts";
import { type Arguments, type Command, textOf, UsageError } from "../command.ts";
import type { Desk } from "./desk.ts";

/** Flags that say of an article what its text does not. */
export const ARTICLE_OPTIONS: Command["options"] = {
  article: { type: "string", value: "ID", help: "The record of the article, where there is one already." },
  id: {
    type: "string",
    value: "ID",
    help: "The id of its new record (default: of publisher, date and headline).",
  },
  publisher: {
    type: "string",
    value: "NAME",
    help: "Who published it: a name or an id (default: told from the text).",
  },
  published: {
    type: "string",
    value: "DATE",
    help: "When (default: told from the text); relative dates count from it.",
  },
  url: { type: "string", value: "URL", help: "Where it was published." },
  licence: {
    type: "string",
    value: "TERMS",
    help: "The terms of the text (default: those of its publisher, else unknown).",
  },
};

/** What the flags say of the article. */
export function articleGiven(args: Arguments, { known }: Desk): ArticleGiven {
  const published = textOf(args, "published");
  const named = textOf(args, "article");
  const record =
    named === undefined
      ? undefined
      : known.articles.find(({ id }) => id === named || id === `articles/${named}`);
  if (named !== undefined && record === undefined)
    throw new UsageError(
      `draft: there is no article ${named}.`,
      "Leave --article out to have its record proposed.",
    );
  return {
    ...plain(args),
    ...(published !== undefined && { published: fromFlag("published", () => dateIn(published)) }),
    ...(textOf(args, "licence") !== undefined && {
      licence: termOf(args, "licence", "Licence") as Article["licence"],
    }),
    ...(record !== undefined && { record }),
  };
}

function plain(args: Arguments): ArticleGiven {
  const flags = ["id", "publisher", "url"].map((flag) => [flag, textOf(args, flag)] as const);
  return Object.fromEntries(flags.filter(([, value]) => value !== undefined));
}
