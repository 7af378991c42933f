import { type CollectionName, fieldAt, fieldsIn, POINTERS } from "@org/defense-pact-data/fields";
import { suggest } from "@org/defense-pact-data/model";
import { quoted, type StoreIssue } from "../errors.ts";
import { describeFilter } from "../filters/describe.ts";
import { NAMED } from "../filters/named.ts";
import { suggestionFor } from "../filters/suggestion.ts";

export interface Sort {
  /** What is sorted by: a field of the index, or `id` for the order of the dataset. */
  readonly field: string;
  readonly isDescending: boolean;
}

/**
 * What records can be sorted by: `id`, `date`, `title`; a filter whose field has one value in a record (`status`,
 * `by`); any indexed field with one value, by its pointer (`/promise/amount`). A minus before it turns the order.
 */
export function sortsOf(collection?: CollectionName): readonly string[] {
  const sorts = SORTS.get(collection) ?? gathered(collection);
  SORTS.set(collection, sorts);
  return sorts;
}

const SORTS = new Map<CollectionName | undefined, readonly string[]>();

function gathered(collection: CollectionName | undefined): readonly string[] {
  const pointers = collection ? fieldsIn(collection).map(({ pointer }) => pointer) : POINTERS;
  const named = Object.keys(NAMED).filter((name) => fieldOfName(name, collection) !== undefined);
  return ["id", "date", "title", ...named, ...pointers.filter(isSortable)];
}

/** A sort from its text, or what is wrong with it. Without a text, the order of the dataset: by collection, then id. */
export function parseSort(text: string | undefined, collection?: CollectionName): Sort | StoreIssue {
  if (text === undefined) return { field: "id", isDescending: false };
  const isDescending = text.startsWith("-");
  const name = isDescending ? text.slice(1) : text;
  const sorts = sortsOf(collection);
  if (sorts.includes(name)) return { field: fieldOfName(name, collection) ?? name, isDescending };
  const meant = suggest(name, sorts);
  const words = sorts.filter((one) => !one.startsWith("/"));
  return {
    code: "query/unknown-sort",
    parameter: "sort",
    message: `${collection ?? "Records"} cannot be sorted by ${quoted(name)}.`,
    suggestion: meant === undefined ? suggestionFor(name, words) : (isDescending ? "-" : "") + meant,
  };
}

function isSortable(pointer: string): boolean {
  return fieldAt(pointer).every(({ many, indexed }) => indexed && !many);
}

function fieldOfName(name: string, collection: CollectionName | undefined): string | undefined {
  const [field, ...others] = describeFilter(name, collection)?.fields ?? [];
  return field?.startsWith("/") && others.length === 0 && isSortable(field) ? field : undefined;
}
