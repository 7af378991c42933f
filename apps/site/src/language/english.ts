import { html, listed } from "../html/html.ts";
import { COLLECTION_WORDS } from "../words/collections.ts";
import type { Catalogue } from "./catalogue.ts";

export const ENGLISH: Catalogue = {
  language: "en",
  name: "English",
  locale: "en-GB",
  unchecked: undefined,
  frame: {
    skip: "Skip to the content",
    search: "Search",
    searchLabel: "Search names, titles and words",
    site: "Site",
    aboutTheData: "About the data",
    languages: "Languages",
    version: (version) => `Dataset version ${version}`,
    fragments: "fragments quoted as evidence stay with their publishers.",
    permalink: "Permalink:",
  },
  pages: {
    map: "Map",
    timeline: "Timeline",
    network: "Network",
    validate: "Validate",
    method: "Method",
    schema: "Schema",
    rules: "Rules",
    data: "Data",
    changes: "Changes",
    corrections: "Corrections",
    accessibility: "Accessibility",
    docs: "Documentation",
    draft: "Draft from an article",
  },
  collections: COLLECTION_WORDS,
  overview: {
    title: "Who agreed and promised what to whom, who says so, and where sources disagree",
    description:
      "Defence agreements, pledges and actors: every fact with the words that say so, and where sources disagree.",
    stages: "How far pledges came",
    totals: "Totals are intervals, one for each unit and stage; a promise announced twice counts once.",
    onePledgeAtATime: "The pledges, one by one",
    where: "Where",
    world: "World map, table and boundary note",
    disputed: "Where sources disagree",
    latestChanges: "Latest changes",
    latestSources: "Latest in the sources",
    everything: "Everything",
    noSource: "no source",
    money: "Money",
    worth: (sum, what) => `${sum} in ${what}`,
    pieces: "Equipment by the piece",
    sortsOfEquipment: (number, isOne) => `${number} ${isOne ? "sort" : "sorts"} of equipment by the piece`,
    agreements: (number, isOne) => `${number} ${isOne ? "agreement" : "agreements"}`,
    pledges: (number, isOne) => `${number} ${isOne ? "pledge" : "pledges"}`,
    claims: (claims, articles) =>
      `${claims} ${claims === "1" ? "claim" : "claims"} from ${articles} ${articles === "1" ? "article" : "articles"}`,
    facts: (number, isOne) => `${number} ${isOne ? "fact" : "facts"}`,
    summary: ({ agreements, pledges, sums, isPromiseOnly, claims, disputed }) =>
      html`${agreements} and ${pledges}${
        sums.length > 0 &&
        html`: ${listed(sums, " and ")} announced${isPromiseOnly && ", with no source for a payment, deployment or delivery"}`
      }. ${claims} say so; ${disputed ? html`on ${disputed} they disagree` : "nowhere do they disagree"}.`,
  },
  amount: {
    exactly: (value) => value,
    between: (low, high) => `from ${low} to ${high}`,
    atLeast: (low) => `at least ${low}`,
    upTo: (high) => `up to ${high}`,
  },
  stages: {
    announced: "announced",
    committed: "committed",
    allocated: "allocated",
    disbursed: "disbursed",
    deployed: "deployed",
    delivered: "delivered",
    completed: "completed",
  },
  units: { people: "people", police: "police", troops: "troops" },
  inKind: {
    equipment: "equipment",
    training: "training",
    service: "services",
    facility: "facilities",
    other: "other things",
  },
};
