import { suggest } from "@org/defense-pact-data/model";
import {
  type CollectionName,
  describeFilters,
  type Filters,
  type Parameters,
  parseFilters,
} from "@org/defense-pact-store";
import { type Issue, ProblemError } from "../problems/problem.ts";
import type { Takes } from "./parameter.ts";
import { readValue, type Value } from "./read-value.ts";

/** The parameters of a request, checked. */
export interface Query {
  readonly filters: Filters;
  /** What the filters were made of. */
  readonly given: Parameters;
  readonly values: Readonly<Record<string, Value>>;
}

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a request without parameters asks of an address. */
const unasked = new WeakMap<Takes, Query>();

/** Checks all the parameters of a request. @throws ProblemError that tells everything that is wrong. */
export function readQuery(given: Given, takes: Takes): Query {
  if (Object.keys(given).length > 0) return read(given, takes);
  const known = unasked.get(takes) ?? read(given, takes);
  unasked.set(takes, known);
  return known;
}

function read(given: Given, { parameters = [], filters }: Takes): Query {
  const own = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const values: Record<string, Value> = {};
  const issues: Issue[] = [];
  for (const parameter of parameters) {
    const texts = textsOf(given[parameter.name]);
    const read = readValue(parameter, texts);
    if (read.ok) values[parameter.name] = read.value;
    else issues.push(...read.issues);
  }
  const others = Object.entries(given).filter(([name]) => !own.has(name));
  const isFilter = filterNames(filters);
  const asked = Object.fromEntries(others.filter(([name]) => isFilter(name)));
  const parsed = parseFilters(asked, collectionIn(filters));
  if (!parsed.ok) issues.push(...(parsed.issues as readonly Issue[]));
  issues.push(
    ...others
      .filter(([name]) => !isFilter(name))
      .map(([name, value]) => unknown(name, textsOf(value), [...own.keys()], filters)),
  );
  const [first, ...rest] = issues;
  if (first !== undefined) throw new ProblemError([first, ...rest]);
  return { filters: parsed.ok ? parsed.filters : { conditions: [] }, given: asked, values };
}

function textsOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

function collectionIn(filters: Takes["filters"]): { readonly collection?: CollectionName } {
  return filters === undefined || filters === "all" ? {} : { collection: filters };
}

/** Filters of another collection are known too, so that the store can say whose they are. */
const ANY_FILTER: ReadonlySet<string> = new Set(describeFilters().map(({ name }) => name));

function filterNames(filters: Takes["filters"]): (name: string) => boolean {
  if (filters === undefined) return () => false;
  return (name) => ANY_FILTER.has(name) || name.startsWith("/");
}

function unknown(
  name: string,
  [text = ""]: readonly string[],
  own: readonly string[],
  filters: Takes["filters"],
): Issue {
  const filterWords =
    filters === undefined ? [] : describeFilters(collectionIn(filters).collection).map((one) => one.name);
  // A pointer is what `field` takes, whatever it was called.
  const isField = text.startsWith("/") && filterWords.includes("field");
  const meant = isField ? "field" : suggest(name, [...own, ...filterWords]);
  return {
    code: "request/unknown-parameter",
    parameter: cut(name),
    message: `This address takes no parameter ${JSON.stringify(cut(name))}.`,
    ...(meant !== undefined && { suggestion: meant }),
  };
}

/** So that a hostile name cannot make a hostile message. */
function cut(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
