import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import { LICENCE } from "../identity.ts";
import type { Reading } from "./endpoint.ts";

const { resolve } = createRequire(import.meta.url);

const TYPES = [
  "dataset",
  "article",
  "actor",
  "place",
  "agreement",
  "pledge",
  "event",
  "statement",
  "claim",
  "redirect",
] as const;

export const index: Reading = {
  method: "GET",
  path: "/v1",
  id: "getIndex",
  tag: "Model",
  summary: "Says what can be asked, and which release is served",
  forms: ["json"],
  answers: "Index",
  async answer({ served: { version, digest } }) {
    const names = [
      "records",
      ...COLLECTION_NAMES,
      "search",
      "totals",
      "timeline",
      "disputes",
      "stats",
      "map",
      "graph",
      "releases",
      "changes",
      "schemas",
    ];
    const addresses = {
      ...Object.fromEntries(names.map((name) => [name, `/v1/${name}`])),
      reference: "/v1/docs",
      openapi: "/v1/openapi.json",
      feed: "/v1/feed.atom",
    };
    return { body: JSON.stringify({ version, digest, licence: LICENCE, addresses }) };
  },
};

export const schemaList: Reading = {
  method: "GET",
  path: "/v1/schemas",
  id: "listSchemas",
  tag: "Model",
  summary: "Lists the JSON Schemas of the model",
  forms: ["json"],
  answers: "SchemaList",
  answer: async () => ({
    body: JSON.stringify({ schemas: Object.fromEntries(TYPES.map((type) => [type, `/v1/schemas/${type}`])) }),
  }),
};

export const schema: Reading = {
  method: "GET",
  path: "/v1/schemas/{type}",
  id: "getSchema",
  tag: "Model",
  summary: "Gives the JSON Schema of a type of record",
  places: {
    type: {
      description: "A type of record; `dataset` for all of them in one.",
      example: "pledge",
      terms: TYPES,
    },
  },
  forms: ["schema", "json"],
  answers: "JsonSchema",
  problems: ["request/not-found"],
  answer: async ({ path: { type = "" } }) => ({ body: schemaText(type) }),
};

function schemaText(type: string): string {
  return readFileSync(resolve(`@org/defense-pact-data/json-schema/${type}.json`), "utf8");
}
