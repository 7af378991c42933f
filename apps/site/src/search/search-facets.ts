/** The facets of the search, as they stand in its addresses, with what they are called. */
export const SEARCH_FACETS = {
  collection: "Collection",
  kind: "Kind",
  status: "Status",
  stage: "Stage",
  topic: "Topic",
  country: "Country",
} as const;

/** The collection that the documents of the site are in for the search. */
export const DOCUMENTS = "Documentation";
