import { bounds } from "@org/defense-pact-data/dates";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import {
  type CollectionName,
  describeFilters,
  type Filter,
  type Filters,
  type NamedRecord,
  namedRecords,
  parseFilters,
  type Store,
  type StoreIssue,
} from "@org/defense-pact-store";
import { type Arguments, type Option, UsageError } from "./command.ts";
import { publishedRecord } from "./dataset/published-record.ts";
import { usageError } from "./dataset-store.ts";
import { recordsCalled } from "./records-called.ts";
import { nearest } from "./terminal/nearest.ts";
import { unknownRecord } from "./unknown-record.ts";

const VALUES: Readonly<Record<Filter["type"], string | undefined>> = {
  term: "TERM",
  reference: "ID",
  text: "TEXT",
  date: "DATE",
  number: "NUMBER",
  quantity: "NUMBER",
  boolean: undefined,
  expression: "EXPRESSION",
};

/** The store describes `field` as a parameter of a query string too. */
const FIELD_HELP =
  "Any field of the model by its pointer, without the keys of list items; given several times, each must hold. " +
  "Dates, numbers and quantities also take >= and <=.";

/** Every filter of the store as an option: of all collections, or of one. */
export function filterOptions(collection?: CollectionName): Readonly<Record<string, Option>> {
  return Object.fromEntries(
    describeFilters(collection).map((filter) => [filter.name, optionOf(filter, collection)]),
  );
}

function optionOf(filter: Filter, collection: CollectionName | undefined): Option {
  const value = VALUES[filter.type];
  return {
    ...(value === undefined
      ? { type: "boolean" }
      : { type: "string", value, ...(filter.repeatable && { multiple: true }) }),
    isFilter: true,
    ...(filter.terms !== undefined && { choices: filter.terms }),
    ...(filter.refs !== undefined && { refs: filter.refs }),
    help: helpOf(filter, collection),
  };
}

function helpOf(
  { name, type, description, example, collections }: Filter,
  collection?: CollectionName,
): string {
  const text = name === "field" ? FIELD_HELP : description.replaceAll("certainty=", "--certainty ");
  const isOfSome = collection === undefined && collections.length < 5;
  return [
    text,
    isOfSome && `Of ${collections.join(", ")}.`,
    type !== "boolean" && `Such as ${type === "expression" ? `'${example}'` : example}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Whether a command was called with filters. */
export function hasFilters({ values }: Arguments): boolean {
  return describeFilters().some(({ name }) => values[name] !== undefined);
}

/**
 * The filters that a command was called with.
 *
 * @throws UsageError for values that a filter does not take, and for ids that the dataset does not have.
 */
export async function filtersFrom(
  { values }: Arguments,
  store: Store,
  collection?: CollectionName,
): Promise<Filters> {
  const given = describeFilters().flatMap(({ name }) => {
    const value = values[name];
    return value === undefined ? [] : [[name, [value].flat().map(String)] as const];
  });
  const parsed = parseFilters(Object.fromEntries(given), inCollection(collection));
  if (!parsed.ok) throw usageError(await withIds(parsed.issues, Object.fromEntries(given), store));
  checkRange(values);
  // What another dataset names may be a record of ours.
  const isOther = values.dataset !== undefined;
  const has = async (id: string) => Boolean((await store.get(id)) ?? (isOther && publishedRecord(id)));
  for (const named of namedRecords(Object.fromEntries(given), inCollection(collection)))
    await checkNamed(has, named, store);
  return parsed.filters;
}

/** What is wrong, of the options that were written; where a name was given for a record, with the id to write instead. */
async function withIds(
  issues: readonly StoreIssue[],
  given: Readonly<Record<string, readonly string[]>>,
  store: Store,
): Promise<StoreIssue[]> {
  const told: StoreIssue[] = [];
  for (const issue of issues) {
    const { refs } = describeFilters().find(({ name }) => name === issue.parameter) ?? {};
    const name = given[issue.parameter ?? ""]?.find((text) => issue.message.endsWith(`not "${text}".`));
    const message = issue.message.replace(new RegExp(`^(?=${issue.parameter} )`), "--");
    const suggestion = refs && name ? await idMeantBy(name, refs, store) : issue.suggestion;
    told.push({ ...issue, message, ...(suggestion !== undefined && { suggestion }) });
  }
  return told;
}

async function idMeantBy(name: string, refs: readonly CollectionName[], store: Store): Promise<string> {
  if (name.includes(",")) return "Of several, each has the option for itself.";
  const ids = await recordsCalled(store, refs, name);
  return ids.length === 0 ? "`defense-pact search WORDS` finds ids." : `Did you mean ${ids.join(" or ")}?`;
}

/** A range that ends before it begins would be met by what lasts over both of its ends. */
function checkRange({ since, until }: Arguments["values"]): void {
  if (typeof since !== "string" || typeof until !== "string") return;
  if (bounds(since).earliest <= bounds(until).latest) return;
  throw new UsageError(
    `--since ${since} is later than --until ${until}.`,
    `Did you mean --since ${until} --until ${since}?`,
  );
}

/** A store finds nothing for an id that nobody has; a person has probably mistyped it. */
async function checkNamed(
  has: (id: string) => Promise<boolean>,
  { parameter, text, ids }: NamedRecord,
  store: Store,
): Promise<void> {
  for (const id of ids) if (await has(id)) return;
  throw await unknownRecord(store, `--${parameter} ${text}`, ids);
}

function inCollection(collection: CollectionName | undefined): { collection?: CollectionName } {
  return collection === undefined ? {} : { collection };
}

/** The collection that a command was called with, by its name. */
export function collectionNamed(name: string | undefined): CollectionName | undefined {
  if (name === undefined || name === "all") return undefined;
  const collection = COLLECTION_NAMES.find((known) => known === name);
  if (collection !== undefined) return collection;
  const near = nearest(name, COLLECTION_NAMES);
  throw new UsageError(
    `there is no collection "${name}".`,
    near === undefined ? `There are ${COLLECTION_NAMES.join(", ")}.` : `Did you mean "${near}"?`,
  );
}
