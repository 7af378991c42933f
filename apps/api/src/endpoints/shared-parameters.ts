import { type CollectionName, DEFAULT_LIMIT, MAX_LIMIT } from "@org/defense-pact-store";
import type { Parameter } from "../requests/parameter.ts";

export const LIMIT: Parameter = {
  name: "limit",
  type: "number",
  least: 1,
  most: MAX_LIMIT,
  otherwise: DEFAULT_LIMIT,
  code: "query/bad-limit",
  description: `How many at most; ${DEFAULT_LIMIT} unless it is given.`,
  example: "20",
};

export const CURSOR: Parameter = {
  name: "cursor",
  type: "text",
  mostLength: 2000,
  description:
    "`next` of the page before, of the same query and release; the `Link` header has the whole address.",
  example: "WyJ…",
};

export const fieldsOf = (collection: CollectionName | "all"): Parameter => ({
  name: "fields",
  type: "fields",
  collection,
  description:
    "Show these fields only, by name or pointer, parted by commas: `signed` is the whole of it, `/signed/date` a part. In JSON, NDJSON and CSV.",
  example: "claims",
});

export const INCLUDE: Parameter = {
  name: "include",
  type: "list",
  terms: ["claims"],
  description:
    "With `fields`: `claims` shows the evidence too, that is `claims`, `resolutions` and `references`. A whole record has it anyway.",
  example: "claims",
};

/** The fields to show, with those of the evidence where they are included; undefined for whole records. */
export function fieldsShown(values: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  const fields = values.fields as readonly string[] | undefined;
  const include = values.include as readonly string[] | undefined;
  return fields && include?.includes("claims") ? [...fields, "claims", "resolutions", "references"] : fields;
}
