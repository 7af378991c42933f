import { coordinates, record, term, text } from "../kinds.ts";
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
      flag: "coordinates",
      ask: "Where does it lie, as LONGITUDE,LATITUDE?",
      help: "A point that stands for it, in decimal degrees, such as 36.8172,-1.2864.",
      kind: coordinates,
    },
    {
      flag: "coordinates-from",
      ask: "From which reference are the coordinates?",
      help: "With --coordinates: the reference that they were taken from.",
      kind: term("ReferenceSource"),
      when: (answers) => answers.coordinates !== undefined,
      isRequired: true,
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
  fields: ({ name, kind, summary, country, coordinates: point, within, host, user, ...answers }) => ({
    name,
    kind,
    summary,
    country,
    coordinates: point,
    within,
    host,
    users: listed(user),
    references:
      point === undefined ? undefined : [{ path: "/coordinates", source: answers["coordinates-from"] }],
  }),
};
