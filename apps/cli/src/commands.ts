import type { Command } from "./command.ts";

/** A command's module is imported only when it runs, so that the others cost no start-up time. */
interface Entry {
  readonly summary: string;
  /** Not for a person, and so not in the help. */
  readonly isHidden?: boolean;
  load(): Promise<{ readonly command: Command }>;
}

export type Group = Readonly<Record<string, Entry>>;

const LOOK: Group = {
  show: {
    summary: "a record: its facts, their evidence, and where sources disagree",
    load: () => import("./commands/show.ts"),
  },
  list: {
    summary: "records that meet filters, as a table or data",
    load: () => import("./commands/list.ts"),
  },
  search: {
    summary: "the records that have the words you look for, the best first",
    load: () => import("./commands/search.ts"),
  },
  links: {
    summary: "what a record names and what names it, some steps far",
    load: () => import("./commands/links.ts"),
  },
  totals: {
    summary: "money and people pledged, added up; what is counted, what is left out, and why",
    load: () => import("./commands/totals.ts"),
  },
  timeline: {
    summary: "every dated fact, in order",
    load: () => import("./commands/timeline.ts"),
  },
  stats: { summary: "what the dataset holds, in a page", load: () => import("./commands/stats.ts") },
};

const PICTURE: Group = {
  map: {
    summary: "who agreed with whom and who gives to whom, on a map (SVG, PNG or a table)",
    load: () => import("./commands/map.ts"),
  },
  network: {
    summary: "what joins actors, agreements and pledges, as a picture or a table",
    load: () => import("./commands/network.ts"),
  },
  track: {
    summary: "how far a pledge or an agreement came, as a picture or a table",
    load: () => import("./commands/track.ts"),
  },
};

const CHECK: Group = {
  validate: {
    summary: "check records, yours or ours, against the schemas and rules",
    load: () => import("./commands/validate.ts"),
  },
  verify: {
    summary: "check that the quoted fragments stand in the texts you hold",
    load: () => import("./commands/verify.ts"),
  },
};

const CONVERT: Group = {
  export: {
    summary: "write our dataset, or yours, in any of fifteen forms",
    load: () => import("./commands/export.ts"),
  },
  types: {
    summary: "write TypeScript types for your extension of the records",
    load: () => import("./commands/types.ts"),
  },
  diff: {
    summary: "what changed between two releases, files or folders, claim by claim",
    load: () => import("./commands/diff.ts"),
  },
};

const AUTHOR: Group = {
  init: { summary: "start a dataset of your own in a folder", load: () => import("./commands/init.ts") },
  new: { summary: "write a new record, from flags or by asking", load: () => import("./commands/new.ts") },
  draft: {
    summary: "read an article, and propose its records with the words that say so",
    load: () => import("./commands/draft.ts"),
  },
  fingerprint: {
    summary: "turn an article's text into an article record, without the text",
    load: () => import("./commands/fingerprint.ts"),
  },
  cite: {
    summary: "add a claim to a record: which words of which source say so",
    load: () => import("./commands/cite.ts"),
  },
  format: {
    summary: "put the keys of records in order, in one style",
    load: () => import("./commands/format.ts"),
  },
};

const RUN: Group = {
  serve: {
    summary: "the dataset over HTTP, where the API is installed",
    load: () => import("./commands/serve.ts"),
  },
  completion: {
    summary: "a script with which bash, zsh or fish completes commands and ids",
    load: () => import("./commands/completion.ts"),
  },
};

const HIDDEN: Group = {
  complete: {
    summary: "what may stand where the cursor is",
    isHidden: true,
    load: () => import("./commands/complete.ts"),
  },
};

/** The commands by what a person wants, in the order of the help. */
export const GROUPS: Readonly<Record<string, Group>> = {
  look: LOOK,
  picture: PICTURE,
  check: CHECK,
  author: AUTHOR,
  convert: CONVERT,
  run: RUN,
};

export const COMMANDS: Group = Object.assign({}, ...Object.values(GROUPS), HIDDEN);
