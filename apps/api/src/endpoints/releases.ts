import { feedOfReleases } from "../forms/feed.ts";
import { link } from "../http/page-link.ts";
import type { Parameter } from "../requests/parameter.ts";
import type { Asked, Reading } from "./endpoint.ts";
import { CURSOR, LIMIT } from "./shared-parameters.ts";

const version = (name: string, description: string): Parameter => ({
  name,
  type: "text",
  mostLength: 60,
  description,
  example: "0.0.0",
});

export const releases: Reading = {
  method: "GET",
  path: "/v1/releases",
  id: "listReleases",
  tag: "Releases",
  summary: "Lists the releases of the dataset, the oldest first",
  forms: ["json", "atom"],
  answers: "Releases",
  answer: async (asked) => {
    const all = await asked.source.ask((store) => store.releases());
    if (asked.form === "atom") return { body: feedOfReleases(all, asked) };
    return { body: JSON.stringify({ current: asked.served.version, releases: all }) };
  },
};

export const changes: Reading = {
  method: "GET",
  path: "/v1/changes",
  id: "listChanges",
  tag: "Releases",
  summary: "Lists what changed between two releases, claim by claim",
  parameters: [
    version("from", "The older release; left out, the oldest."),
    version("to", "The newer release; left out, the current one."),
    LIMIT,
    CURSOR,
  ],
  forms: ["json", "ndjson"],
  answers: "Changes",
  problems: ["query/unknown-release", "query/bad-limit", "query/bad-cursor", "query/stale-cursor"],
  async answer(asked) {
    const given = Object.entries(asked.query.values).filter(([, value]) => value !== undefined);
    const page = await asked.source.ask((store) => store.changes(Object.fromEntries(given)));
    const body =
      asked.form === "ndjson"
        ? page.changes.map((change) => `${JSON.stringify(change)}\n`).join("")
        : JSON.stringify(page);
    return { body, links: page.next === undefined ? [] : [link(asked.page(page.next), "next")] };
  },
};

export const feed: Reading = {
  method: "GET",
  path: "/v1/feed.atom",
  id: "getFeed",
  tag: "Releases",
  summary: "The releases as a feed",
  forms: ["atom"],
  answers: "Text",
  answer: async (asked: Asked) => ({
    body: feedOfReleases(await asked.source.ask((store) => store.releases()), asked),
  }),
};
