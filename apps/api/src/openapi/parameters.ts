import { type Filter, sortsOf } from "@org/defense-pact-store";
import type { Endpoint } from "../endpoints/endpoint.ts";
import type { Parameter } from "../requests/parameter.ts";

type Json = Readonly<Record<string, unknown>>;
type Place = NonNullable<Endpoint["places"]>[string];

/** A filter as a query parameter: values of one are alternatives. */
export function filterParameter({ name, type, terms, repeatable, description, example, refs }: Filter): Json {
  const value = terms
    ? { type: "string", enum: terms }
    : type === "boolean"
      ? { type: "string", enum: ["true", "false"] }
      : { type: "string", minLength: 1, maxLength: 500 };
  // A filter's example may be a term of another collection's field.
  const fitting = terms && !terms.includes(example) ? terms[0] : example;
  const of = refs ? ` An id or slug of ${refs.join(", ")}.` : "";
  return {
    ...inQuery(name, `${description}${of}`, repeatable ? { type: "array", items: value } : value),
    "x-filter": true,
    example: repeatable ? [fitting] : fitting,
  };
}

/** A parameter that is no filter. */
export function ownParameter(parameter: Parameter): Json {
  const { name, description, example, isRequired } = parameter;
  const written =
    parameter.type === "number"
      ? Number(example)
      : parameter.type === "flag"
        ? example === "true"
        : isList(parameter)
          ? [example]
          : example;
  return {
    ...inQuery(name, description, schemaOf(parameter)),
    ...(isRequired && { required: true }),
    example: written,
  };
}

function inQuery(name: string, description: string, schema: Json): Json {
  const isArray = schema.type === "array";
  return { name, in: "query", description, ...(isArray && { style: "form", explode: true }), schema };
}

function isList({ type }: Parameter): boolean {
  return type === "list" || type === "fields";
}

function schemaOf(parameter: Parameter): Json {
  switch (parameter.type) {
    case "text":
      return { type: "string", minLength: 1, maxLength: parameter.mostLength };
    case "number":
      return {
        type: "integer",
        minimum: parameter.least,
        maximum: parameter.most,
        default: parameter.otherwise,
      };
    case "flag":
      return { type: "boolean", default: false };
    case "term":
      return {
        type: "string",
        enum: parameter.terms,
        ...(parameter.otherwise !== undefined && { default: parameter.otherwise }),
      };
    case "list":
      return { type: "array", items: { type: "string", ...(parameter.terms && { enum: parameter.terms }) } };
    case "fields":
      return { type: "array", items: { type: "string" } };
    case "sort":
      return {
        type: "string",
        examples: sortsOf(parameter.collection === "all" ? undefined : parameter.collection).slice(0, 8),
      };
    default:
      return parameter satisfies never;
  }
}

/** A place in the path. */
export function placeParameter(name: string, { description, example, terms }: Place): Json {
  return {
    name,
    in: "path",
    required: true,
    description,
    schema: { type: "string", ...(terms && { enum: terms }) },
    example,
  };
}
