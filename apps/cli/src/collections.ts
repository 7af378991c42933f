/** The collections, in the order of a dataset. */
export { COLLECTION_NAMES as COLLECTIONS } from "@org/defense-pact-data/model";
