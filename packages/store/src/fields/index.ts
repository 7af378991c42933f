/** The leaves of the model, and the values that records have at them. */
export { COLLECTIONS, collectionOf, isCollection } from "./collections.ts";
export { compareKeys } from "./compare-keys.ts";
export { isDerived } from "./derived.ts";
export type { CollectionName, Field, FieldType } from "./field.ts";
export { fieldAt, fieldsIn, INDEXED_NAMES, POINTERS } from "./lookup.ts";
export { REFERENCES, type ReferencePointer, referencesAt } from "./references.ts";
export { type FieldRow, rowOf, rowsOf } from "./rows.ts";
