import { record, term, text } from "../kinds.ts";
import { listed, type NewType } from "../question.ts";

export const place: NewType = {
  collection: "places",
  named: "name",
  questions: [
    {
      flag: "name",
      ask: "What is it called?",
      help: "The name used in the dataset.",
      kind: text(200),
      isRequired: true,
    },
    {
      flag: "kind",
      ask: "What sort of place is it?",
      help: "city, region, country, facility or sea.",
      kind: term("PlaceKind"),
      isRequired: true,
    },
    {
      flag: "country",
      ask: "In which state does it lie?",
      help: "The state it lies in.",
      kind: record("actors"),
    },
    {
      flag: "within",
      ask: "Which place is it part of?",
      help: "The place that it is part of.",
      kind: record("places"),
    },
    {
      flag: "host",
      ask: "Whose facility is it?",
      help: "Of a facility: whose it is or who hosts it.",
      kind: record("actors"),
      when: ({ kind }) => kind === "facility",
    },
    {
      flag: "user",
      ask: "Who else uses it?",
      help: "Of a facility: who uses it beside the host.",
      kind: record("actors"),
      isMany: true,
      when: ({ kind }) => kind === "facility",
    },
    {
      flag: "summary",
      ask: "What is it, in a sentence of your own?",
      help: "One or two sentences in your own words.",
      kind: text(1000),
    },
  ],
  fields: ({ name, kind, summary, country, within, host, user }) => ({
    name,
    kind,
    summary,
    country,
    within,
    host,
    users: listed(user),
  }),
};
