import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import { date, record, term, text } from "../kinds.ts";
import { listed, type NewType } from "../question.ts";

export const statement: NewType = {
  collection: "statements",
  named: "title",
  questions: [
    {
      flag: "title",
      ask: "What was said, in a heading of your own?",
      help: "A heading in your own words.",
      kind: text(200),
      isRequired: true,
    },
    {
      flag: "speaker",
      ask: "Who said it?",
      help: "The actor who said it (as --speaker of the claim, too).",
      kind: record("actors"),
      isRequired: true,
    },
    {
      flag: "act",
      ask: "What did the speaker do by saying it?",
      help: "commend, reaffirm, thank, call-for, deny, announce …",
      kind: term("StatementAct"),
      isRequired: true,
    },
    {
      flag: "gist",
      ask: "What was said, in your own words?",
      help: "What was said, in your own words.",
      kind: text(600),
      isRequired: true,
    },
    {
      flag: "on-behalf-of",
      ask: "For whom was it said?",
      help: "For whom it was said.",
      kind: record("actors"),
    },
    {
      flag: "to",
      ask: "To whom, or of whom?",
      help: "Whom it was said to or of.",
      kind: record("actors"),
      isMany: true,
    },
    {
      flag: "about",
      ask: "Which records is it about?",
      help: "A record that it is about.",
      kind: record(...COLLECTION_NAMES),
      isMany: true,
    },
    {
      flag: "topic",
      ask: "What does it cover?",
      help: "A topic that it covers.",
      kind: term("Topic"),
      isMany: true,
    },
    {
      flag: "occasion",
      ask: "At which event?",
      help: "The event at which it was said.",
      kind: record("events"),
    },
    { flag: "date", ask: "When?", help: "When it was said; else the occasion's date.", kind: date },
  ],
  fields: (answers) => ({
    title: answers.title,
    speaker: answers.speaker,
    onBehalfOf: answers["on-behalf-of"],
    act: answers.act,
    to: listed(answers.to),
    about: listed(answers.about),
    topics: listed(answers.topic),
    gist: answers.gist,
    date: answers.date,
    occasion: answers.occasion,
  }),
};
