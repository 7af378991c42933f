import type { Dataset } from "@org/defense-pact-data";

/** The dataset of this release, as records of a user's own build on it; loaded when it is wanted. */
export async function canonicalDataset(): Promise<Dataset> {
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
