import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import { date, pair, record, term, text } from "../kinds.ts";
import { listed, type NewType } from "../question.ts";

export const event: NewType = {
  collection: "events",
  named: "title",
  questions: [
    {
      flag: "title",
      ask: "What happened, in a heading of your own?",
      help: "A heading in your own words.",
      kind: text(200),
      isRequired: true,
    },
    {
      flag: "kind",
      ask: "What kind of event is it?",
      help: "signing, visit, announcement, deployment, withdrawal …",
      kind: term("EventKind"),
      isRequired: true,
    },
    {
      flag: "status",
      ask: "Did it happen?",
      help: "planned, announced, occurred (default) or cancelled.",
      kind: term("EventStatus"),
      initial: "occurred",
    },
    { flag: "date", ask: "When?", help: "When; a span that lasts is an interval.", kind: date },
    {
      flag: "place",
      ask: "Where?",
      help: "The place, or the state where no finer place is known.",
      kind: record("places", "actors"),
    },
    {
      flag: "participant",
      ask: "Who took part, and as what?",
      help: "An actor and its role, such as actors/kenya=host.",
      kind: pair(record("actors"), term("ParticipantRole")),
      isMany: true,
    },
    {
      flag: "about",
      ask: "Which records does it bear on?",
      help: "A record that the event bears on.",
      kind: record(...COLLECTION_NAMES),
      isMany: true,
    },
    {
      flag: "part-of",
      ask: "Which event is it part of?",
      help: "The event that it is part of.",
      kind: record("events"),
    },
    {
      flag: "summary",
      ask: "What happened, in a sentence of your own?",
      help: "One or two sentences in your own words.",
      kind: text(1000),
    },
  ],
  fields: (answers) => ({
    title: answers.title,
    summary: answers.summary,
    kind: answers.kind,
    status: answers.status,
    date: answers.date,
    place: answers.place,
    participants: listed<readonly [string, string]>(answers.participant)?.map(([actor, role]) => ({
      actor,
      role,
    })),
    about: listed(answers.about),
    partOf: answers["part-of"],
  }),
};
