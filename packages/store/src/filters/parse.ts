import type { CollectionName } from "@org/defense-pact-data/fields";
import { quoted, type StoreIssue } from "../errors.ts";
import type { Certainty, Condition, Filters } from "./condition.ts";
import { describeFilter, describeFilters } from "./describe.ts";
import { formOf } from "./named.ts";
import { parseFieldCondition, splitExpression } from "./parse-field.ts";
import { type Parsed, parseBound, parseSureDate, parseWanted } from "./parse-value.ts";
import { askOf, suggestionFor } from "./suggestion.ts";

/** Parameters as a command line or a query string has them. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

export type ParsedFilters =
  | { readonly ok: true; readonly filters: Filters }
  | { readonly ok: false; readonly issues: readonly [StoreIssue, ...StoreIssue[]] };

/** More than anyone asks for at once; each costs a look-up in every record that is looked at. */
export const MAX_VALUES = 100;

/**
 * Conditions from parameters: names of filters (see `describeFilters`), or pointers of the model (`/signed/place`).
 * Values of one parameter are alternatives, parameters are all to hold. Everything that is wrong is told at once; a
 * parameter that is unknown is wrong too.
 *
 * @param options.collection whose records are asked for; left out, records of any.
 */
export function parseFilters(
  input: Parameters,
  { collection }: { readonly collection?: CollectionName } = {},
): ParsedFilters {
  const given = Object.entries(input).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, texts: typeof value === "string" ? [value] : value }],
  );
  const certainty =
    given.find(({ name }) => name === "certainty")?.texts[0] === "certain" ? "certain" : "possible";
  const conditions: Condition[] = [];
  const issues: StoreIssue[] = tooMany(given.reduce((sum, { texts }) => sum + texts.length, 0));
  for (const { name, texts } of issues.length > 0 ? [] : given) {
    for (const parsed of parseParameter(name, texts, collection, certainty)) {
      if (parsed.ok) conditions.push(parsed.value);
      else issues.push(parsed.issue);
    }
  }
  const [first, ...rest] = issues;
  if (first) return { ok: false, issues: [first, ...rest] };
  return { ok: true, filters: { ...(collection && { collection }), conditions: withRoles(conditions) } };
}

function parseParameter(
  name: string,
  texts: readonly string[],
  collection: CollectionName | undefined,
  certainty: Certainty,
): Parsed<Condition>[] {
  if (name.startsWith("/")) {
    return [parseFieldCondition({ pointer: name, operator: "=", texts }, collection, certainty)];
  }
  const filter = describeFilter(name, collection);
  if (!filter) return [{ ok: false, issue: unknownParameter(name, collection) }];
  if (texts.length === 0) return [];
  if (!filter.repeatable && texts.length > 1) return [{ ok: false, issue: repeated(name) }];
  if (filter.type === "expression") return texts.map((text) => parseExpression(text, collection, certainty));
  const [text] = texts as [string, ...string[]];
  if (name === "since") return [range(parseBound(name, text, "earliest"), "at-least", certainty)];
  if (name === "until") return [range(parseBound(name, text, "latest"), "at-most", certainty)];
  if (name === "in-force-on") {
    const date = parseSureDate(name, text);
    return [date.ok ? { ok: true, value: { op: "in-force", date: date.value, certainty } } : date];
  }
  const takes = { type: filter.type, terms: filter.terms, refs: filter.refs, form: formOf(filter.fields[0]) };
  const wanted = texts.map((each) => parseWanted(name, each, takes));
  const refused = wanted.filter((one) => !one.ok);
  if (refused.length > 0) return refused;
  if (name === "certainty") return [];
  const anyOf = wanted.flatMap((one) => (one.ok ? one.value : []));
  return [{ ok: true, value: { op: "equals", fields: filter.fields, anyOf } }];
}

function range(bound: Parsed<number>, op: "at-least" | "at-most", certainty: Certainty): Parsed<Condition> {
  return bound.ok ? { ok: true, value: { op, fields: ["date"], bound: bound.value, certainty } } : bound;
}

function parseExpression(
  text: string,
  collection: CollectionName | undefined,
  certainty: Certainty,
): Parsed<Condition> {
  const expression = splitExpression(text);
  if (expression) {
    const parsed = parseFieldCondition(expression, collection, certainty);
    return parsed.ok ? parsed : { ok: false, issue: { ...parsed.issue, parameter: "field" } };
  }
  const message = `field wants a pointer, an operator and a value, such as /signed/date>=2023, not ${quoted(text)}.`;
  return { ok: false, issue: { code: "filter/bad-value", parameter: "field", message } };
}

const ROLE_FIELDS: ReadonlySet<string> = new Set(["/parties/role", "/to/role", "/participants/role"]);
const IN_A_ROLE: ReadonlySet<string> = new Set(["/parties/actor", "/to/target", "/participants/actor"]);

/** A role that is asked for with an actor is the role of that actor. */
function withRoles(conditions: readonly Condition[]): readonly Condition[] {
  const role = conditions.find(
    (one) =>
      one.op === "equals" && one.fields.length > 0 && one.fields.every((name) => ROLE_FIELDS.has(name)),
  );
  const isActor = (one: Condition) => one.op === "equals" && one.fields.some((name) => IN_A_ROLE.has(name));
  if (role?.op !== "equals" || !conditions.some(isActor)) return conditions;
  const roles = role.anyOf.map(({ key }) => String(key));
  return conditions
    .filter((one) => one !== role)
    .map((one) => (isActor(one) ? ({ ...one, roles } as Condition) : one));
}

function unknownParameter(name: string, collection: CollectionName | undefined): StoreIssue {
  const elsewhere = describeFilter(name);
  if (elsewhere) {
    const message = `${name} does not apply to ${collection}; it is a filter of ${elsewhere.collections.join(", ")}.`;
    const suggestion = askOf(elsewhere.collections);
    return { code: "filter/not-for-collection", parameter: name, message, suggestion };
  }
  const known = describeFilters(collection).map((filter) => filter.name);
  const message = `There is no filter ${quoted(name)}.`;
  return {
    code: "filter/unknown-parameter",
    parameter: name,
    message,
    suggestion: suggestionFor(name, known),
  };
}

function repeated(parameter: string): StoreIssue {
  return { code: "filter/repeated", parameter, message: `${parameter} takes one value.` };
}

function tooMany(count: number): StoreIssue[] {
  if (count <= MAX_VALUES) return [];
  return [{ code: "filter/too-many", message: `A query may have ${MAX_VALUES} values, not ${count}.` }];
}
