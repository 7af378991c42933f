/** The facets of the search, as they stand in its addresses, with what they are called. */
export const SEARCH_FACETS = {
  collection: "Collection",
  kind: "Kind",
  status: "Status",
  stage: "Stage",
  topic: "Topic",
  country: "Country",
} as const;
