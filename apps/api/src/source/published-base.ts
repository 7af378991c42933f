import type { Dataset } from "@org/defense-pact-data/types";

/** The published dataset, in which references of other people's records resolve. */
export async function publishedBase(): Promise<Dataset> {
  const { version, articles, actors, places, agreements, pledges, events, statements, redirects } =
    await import("@org/defense-pact-data");
  return {
    version,
    articles,
    actors,
    places,
    agreements,
    pledges,
    events,
    statements,
    redirects,
  } as unknown as Dataset;
}
