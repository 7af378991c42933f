import { pair, record, term, text } from "../kinds.ts";
import { listed, type NewType } from "../question.ts";
import { slugFor } from "../slug.ts";

export const actor: NewType = {
  collection: "actors",
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
      ask: "What sort of actor is it?",
      help: "state, organization, person, armed-group, mission or coalition.",
      kind: term("ActorKind"),
      isRequired: true,
    },
    {
      flag: "post",
      ask: "Which office does the person hold, in which state or organization?",
      help: "An office of a person, such as actors/kenya=Minister of Defence.",
      kind: pair(record("actors"), text(200)),
      isMany: true,
      when: ({ kind }) => kind === "person",
    },
    {
      flag: "member-of",
      ask: "What does it belong to?",
      help: "An organization, coalition or state it belongs to.",
      kind: record("actors"),
      isMany: true,
    },
    {
      flag: "summary",
      ask: "Who or what is it, in a sentence of your own?",
      help: "One or two sentences in your own words.",
      kind: text(1000),
    },
  ],
  fields: ({ name, kind, summary, post, "member-of": memberOf }) => ({
    name,
    kind,
    summary,
    posts: listed<readonly [string, string]>(post)?.map(([org, title]) => ({
      key: slugFor(title),
      title,
      org,
    })),
    memberOf: listed(memberOf),
  }),
};
