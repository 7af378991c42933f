import { COLLECTIONS, type CollectionName, type Field, fieldAt } from "@org/defense-pact-data/fields";
import type { Filter } from "./filter.ts";
import { NAMED, type NamedFilter } from "./named.ts";
import { SPECIAL } from "./special.ts";

/** Every filter; with a collection those that its records can meet, with its own fields and terms. */
export function describeFilters(collection?: CollectionName): readonly Filter[] {
  const filters = [...Object.keys(NAMED), ...SPECIAL.map(({ name }) => name)];
  return filters.flatMap((name) => describeFilter(name, collection) ?? []);
}

/** One filter by name, undefined where there is none, or none for the collection. */
export function describeFilter(name: string, collection?: CollectionName): Filter | undefined {
  const special = SPECIAL.find((one) => one.name === name);
  if (special) return collection && !special.collections.includes(collection) ? undefined : special;
  const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (named === undefined) return undefined;
  const fields = named.fields.flatMap((pointer) => fieldAt(pointer, collection));
  return fields.length === 0 ? undefined : ofFields(name, named, fields);
}

function ofFields(name: string, { description, example }: NamedFilter, fields: readonly Field[]): Filter {
  const terms = union(fields.map((field) => field.terms ?? []));
  const refs = union(fields.map((field) => field.refs ?? []));
  const collections = union(fields.map((field) => field.collections));
  return {
    name,
    type: (fields[0] as Field).type,
    operators: ["="],
    collections: COLLECTIONS.filter((one) => collections.includes(one)),
    fields: union(fields.map(({ pointer }) => [pointer])),
    repeatable: true,
    ...(terms.length > 0 && { terms }),
    ...(refs.length > 0 && { refs }),
    description,
    example,
  };
}

function union<T>(lists: readonly (readonly T[])[]): T[] {
  return [...new Set(lists.flat())];
}
