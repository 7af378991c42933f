import type { NewType } from "../question.ts";
import { actor } from "./actor.ts";
import { agreement } from "./agreement.ts";
import { article } from "./article.ts";
import { event } from "./event.ts";
import { place } from "./place.ts";
import { pledge } from "./pledge.ts";
import { statement } from "./statement.ts";

/** The types of record that `new` writes, in the order of its help. */
export const NEW_TYPES: Readonly<Record<string, NewType>> = {
  agreement,
  pledge,
  actor,
  place,
  event,
  statement,
  article,
};
