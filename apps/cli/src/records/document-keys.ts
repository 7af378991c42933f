import { COLLECTION_NAMES } from "@org/defense-pact-data/model";

const DOCUMENT_KEYS: readonly string[] = ["$schema", "version", ...COLLECTION_NAMES, "redirects"];

/** The keys of a document of collections in their published order; those that are none of the model's keep theirs. */
export function documentOrder(names: readonly string[]): string[] {
  return [
    ...DOCUMENT_KEYS.filter((name) => names.includes(name)),
    ...names.filter((name) => !DOCUMENT_KEYS.includes(name)),
  ];
}
