import * as z from "zod";
import { edtf } from "./edtf.ts";
import { fact, listOf, plain } from "./field.ts";
import { head, tail, title } from "./record.ts";
import { ref } from "./reference.ts";
import { text } from "./text.ts";
import { statementAct } from "./vocabularies/statement-act.ts";
import { topic } from "./vocabularies/topic.ts";

export const statement = z
  .strictObject({
    ...head("statement", "statements"),
    title,
    speaker: fact(ref("actors"), "Who said it."),
    onBehalfOf: fact(ref("actors").exactOptional(), "For whom it was said."),
    act: fact(statementAct, "What the speaker did by saying it."),
    to: fact(listOf(ref("actors")).exactOptional(), "Whom it was said to or of."),
    about: fact(listOf(ref()).exactOptional(), "The records it is about."),
    topics: fact(listOf(topic).exactOptional(), "What it covers."),
    gist: plain(text(600), "What was said, in our own words; at least one anchored claim backs it."),
    date: fact(edtf.exactOptional(), "When it was said; else the occasion's date."),
    occasion: fact(ref("events").exactOptional(), "The event at which it was said."),
    ...tail,
  })
  .meta({
    id: "Statement",
    title: "Statement",
    description: "What a named speaker said, about what, in our own words; one statement per act.",
  });
