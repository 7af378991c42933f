/** The leaves of the model, and the values that records have at them: what can be asked of a dataset. */
export { FIELDS } from "../generated/fields.ts";
export { COLLECTIONS, collectionOf, isCollection } from "./collections.ts";
export { compareKeys } from "./compare-keys.ts";
export { DERIVED, isDerived } from "./derived.ts";
export { eachRow } from "./each-row.ts";
export type { CollectionName, Field, FieldType } from "./field.ts";
export { foldText } from "./fold-text.ts";
export { isDisputed, isRival } from "./is-disputed.ts";
export { fieldAt, fieldsIn, INDEXED_NAMES, POINTERS } from "./lookup.ts";
export { type Moment, momentsOf } from "./moments.ts";
export { REFERENCES, type Reference, type ReferencePointer, referencesAt } from "./references.ts";
export { type FieldRow, rowOf, rowsOf } from "./rows.ts";
export { type Stats, statsCounter } from "./stats.ts";
