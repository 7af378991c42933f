import { REDIRECT_RULES, RULES } from "../rules/index.ts";
import { EXTENSION_KEY } from "../shape/index.ts";
import { SURROUNDING_RULES } from "../validate/codes.ts";
import { CONFIG_FORM } from "../validate/config.ts";
import type { Form } from "../validate/config-form.ts";
import { identity } from "./identity.ts";

type JsonSchema = Record<string, unknown>;

/** The JSON Schema (draft 2020-12) of a configuration, from the form that `parseConfig` checks by. */
export function configSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${identity.homepage}/schema/config.json`,
    title: "Configuration",
    ...schemaOf(CONFIG_FORM),
  };
}

/** Every rule that a configuration may name, with what it holds; rules of one's own have a `/` in their id. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ...[...RULES, ...REDIRECT_RULES].map(({ id, title }) => [id, title] as const),
  ...Object.entries(SURROUNDING_RULES).map(([id, { title }]) => [id, title] as const),
]);
const CUSTOM_RULE = "/";

function schemaOf(form: Form): JsonSchema {
  const { description } = form;
  return { ...(description === undefined ? {} : { description }), ...constraintsOf(form) };
}

function constraintsOf(form: Form): JsonSchema {
  switch (form.kind) {
    case "boolean":
      return { type: "boolean" };
    case "whole":
      return { type: "integer", minimum: form.least, maximum: form.most ?? Number.MAX_SAFE_INTEGER };
    case "term":
      return { enum: form.terms };
    case "text":
      return { type: "string", minLength: 1 };
    case "reason":
      return { type: "string", pattern: "\\S" };
    case "rule":
      return { type: "string", anyOf: [{ enum: [...TITLES.keys()] }, { pattern: CUSTOM_RULE }] };
    case "list":
      return { type: "array", items: schemaOf(form.items) };
    case "map":
      return mapSchema(form);
    case "object":
      return {
        type: "object",
        properties: Object.fromEntries(
          Object.entries(form.fields).map(([name, field]) => [name, schemaOf(field)]),
        ),
        ...(form.isPartial ? {} : { required: Object.keys(form.fields) }),
        additionalProperties: false,
      };
    default:
      return form satisfies never;
  }
}

/** Rules stand by name, so that an editor offers each with what it says. */
function mapSchema({ keys, values }: Form & { kind: "map" }): JsonSchema {
  const schema = schemaOf(values);
  if (keys === "extension")
    return {
      type: "object",
      patternProperties: { [EXTENSION_KEY.source]: schema },
      additionalProperties: false,
    };
  const properties = [...TITLES].map(([id, title]) => [id, { ...schema, description: `${title}.` }]);
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    patternProperties: { [CUSTOM_RULE]: schema },
    additionalProperties: false,
  };
}
