import type { CollectionName } from "@org/defense-pact-data/model";

/** What a collection and one of its records are called. */
export interface CollectionWords {
  readonly title: string;
  readonly one: string;
  readonly about: string;
}

export const COLLECTION_WORDS: Readonly<Record<CollectionName, CollectionWords>> = {
  agreements: {
    title: "Agreements",
    one: "agreement",
    about: "Pacts, frameworks, treaties and memoranda: who agreed what with whom, and how far it has come.",
  },
  pledges: {
    title: "Pledges",
    one: "pledge",
    about:
      "Promises of money, personnel, equipment, training, services and facilities, and how far each came.",
  },
  actors: {
    title: "Actors",
    one: "actor",
    about:
      "States, organizations, persons, armed groups and missions that agree, give, receive, act or speak.",
  },
  places: {
    title: "Places",
    one: "place",
    about: "Cities, regions, countries and facilities where things were signed, hosted or promised.",
  },
  articles: {
    title: "Articles",
    one: "article",
    about:
      "The sources: news stories, releases and transcripts. Their text is not here, only what rests on it.",
  },
  events: {
    title: "Events",
    one: "event",
    about: "Signings, visits, deployments, withdrawals and what else happened, or was planned and did not.",
  },
  statements: {
    title: "Statements",
    one: "statement",
    about: "What a named speaker said about an agreement, a pledge or an event, in our own words.",
  },
};
