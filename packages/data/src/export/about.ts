import { IDENTITY } from "../generated/identity.ts";

/** What a dataset is called, where it lives and under what terms; forms that describe the dataset say it. */
export interface About {
  /** Lower-case words joined by hyphens. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage?: string;
  readonly creator?: string;
  /** The day of the release, YYYY-MM-DD. */
  readonly published?: string;
  readonly licence?: { readonly id: string; readonly title: string; readonly url: string };
  readonly keywords?: readonly string[];
}

/** Our own dataset. */
export const DEFENSE_PACT: About = {
  name: "defense-pact",
  title: "defense-pact: a source-cited dataset of defence agreements, pledges and actors",
  description:
    "Who agreed what with whom in defence, who promised what, who says so, and where sources disagree. " +
    "Every fact is backed by a claim that points at the words of its source. The fragments quoted from sources " +
    "are not under the dataset's licence; their rights stay with the publishers.",
  homepage: IDENTITY.homepage,
  creator: "The defense-pact maintainers",
  licence: {
    id: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
  keywords: ["defence agreements", "security assistance", "pledges", "provenance"],
};

/** A dataset of which nothing is known but that it has the model. */
export const UNNAMED: About = {
  name: "records",
  title: "Records in the model of defense-pact",
  description: "Agreements, pledges, actors and their sources, in the model of defense-pact.",
};
