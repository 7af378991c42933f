import { type CollectionName, type Field, fieldAt, fieldsIn, POINTERS } from "@org/defense-pact-data/fields";
import { quoted, type StoreIssue } from "../errors.ts";
import type { Certainty, Condition } from "./condition.ts";
import type { Operator } from "./filter.ts";
import { formOf } from "./named.ts";
import { type Parsed, parseBound, parseNumber, parseWanted } from "./parse-value.ts";
import { askOf, pointerMeant } from "./suggestion.ts";

export interface Expression {
  readonly pointer: string;
  readonly operator: Operator;
  readonly texts: readonly string[];
}

const EXPRESSION = /^(\/[^=<>]+)(>=|<=|=)(.*)$/s;

/** `/signed/date>=2023` in its parts; undefined where it is no such expression. */
export function splitExpression(text: string): Expression | undefined {
  const [, pointer, operator, value] = EXPRESSION.exec(text) ?? [];
  if (pointer === undefined || value === undefined) return undefined;
  return { pointer, operator: operator as Operator, texts: [value] };
}

/** The condition of a field of the model, compared with any of the values. */
export function parseFieldCondition(
  { pointer, operator, texts }: Expression,
  collection: CollectionName | undefined,
  certainty: Certainty,
): Parsed<Condition> {
  const fields = fieldAt(pointer, collection);
  const [field] = fields;
  if (field === undefined) return { ok: false, issue: unknownField(pointer, collection) };
  const name = field.pointer;
  if (operator !== "=") return parseRange(field, operator, texts[0] as string, certainty);
  const takes = {
    type: field.type,
    terms: field.terms && [...new Set(fields.flatMap(({ terms }) => terms ?? []))],
    refs: field.refs && [...new Set(fields.flatMap(({ refs }) => refs ?? []))],
    form: formOf(name),
  };
  const wanted = texts.map((text) => parseWanted(name, text, takes));
  const refused = wanted.find((one) => !one.ok);
  if (refused) return refused;
  const anyOf = wanted.flatMap((one) => (one.ok ? one.value : []));
  return { ok: true, value: { op: "equals", fields: [name], anyOf } };
}

function parseRange(
  field: Field,
  operator: ">=" | "<=",
  text: string,
  certainty: Certainty,
): Parsed<Condition> {
  const { pointer, type } = field;
  if (type !== "date" && type !== "number" && type !== "quantity") {
    const message = `${pointer} is a ${type}, which is only compared with =.`;
    return {
      ok: false,
      issue: { code: "filter/bad-operator", parameter: pointer, message, suggestion: "=" },
    };
  }
  const bound =
    type === "date"
      ? parseBound(pointer, text, operator === ">=" ? "earliest" : "latest")
      : parseNumber(pointer, text);
  if (!bound.ok) return bound;
  const op = operator === ">=" ? "at-least" : "at-most";
  return { ok: true, value: { op, fields: [pointer], bound: bound.value, certainty } };
}

function unknownField(pointer: string, collection: CollectionName | undefined): StoreIssue {
  const elsewhere = [...new Set(fieldAt(pointer).flatMap(({ collections }) => collections))];
  const known = collection ? fieldsIn(collection).map((field) => field.pointer) : POINTERS;
  if (elsewhere.length > 0) {
    const message = `${collection} have no ${pointer}; it is a field of ${elsewhere.join(", ")}.`;
    return { code: "filter/not-for-collection", parameter: pointer, message, suggestion: askOf(elsewhere) };
  }
  return {
    code: "filter/unknown-field",
    parameter: pointer,
    message: `The model has no field ${quoted(pointer)}.`,
    suggestion: pointerMeant(pointer, known),
  };
}
