/** Walks records by their generated shape: keys, pointers, facts. */
export {
  COLLECTION_NAMES,
  type CollectionName,
  collectionOfId,
  collectionOfType,
  RECORD_TYPES,
} from "./collections.ts";
export { EXTENSION_KEY } from "./extension-key.ts";
export { keyOf, slugOf } from "./key.ts";
export { covers, escapeStep, formatPointer, type Located, locate, parsePointer } from "./pointer.ts";
export type { Evidence, ListShape, ObjectShape, Shape } from "./shape.ts";
export { type Fact, facts, leaves } from "./walk.ts";
