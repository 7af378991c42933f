import { FIELDS } from "../generated/fields.ts";
import { DERIVED } from "./derived.ts";
import type { CollectionName, Field } from "./field.ts";

/** A pointer has one type wherever it stands; its terms and references may differ by collection. */
const BY_POINTER: ReadonlyMap<string, readonly Field[]> = grouped();

function grouped(): Map<string, Field[]> {
  const groups = new Map<string, Field[]>();
  for (const field of FIELDS) groups.set(field.pointer, [...(groups.get(field.pointer) ?? []), field]);
  return groups;
}

/** Every pointer of the model, once. */
export const POINTERS: readonly string[] = [...BY_POINTER.keys()];

/** The fields of a pointer, in one collection or in all. */
export function fieldAt(pointer: string, collection?: CollectionName): readonly Field[] {
  const fields = BY_POINTER.get(pointer) ?? [];
  return collection === undefined
    ? fields
    : fields.filter(({ collections }) => collections.includes(collection));
}

export function fieldsIn(collection: CollectionName): readonly Field[] {
  return FIELDS.filter(({ collections }) => collections.includes(collection));
}

/** What an index keeps: the derived values, and the pointers whose fields are indexed. */
export const INDEXED_NAMES: readonly string[] = [
  ...DERIVED,
  ...POINTERS.filter((pointer) => fieldAt(pointer).some(({ indexed }) => indexed)),
];
