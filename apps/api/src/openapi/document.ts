import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describeFilters } from "@org/defense-pact-store";
import * as z from "zod";
import type { Endpoint } from "../endpoints/endpoint.ts";
import { ENDPOINTS } from "../endpoints/index.ts";
import { type FormName, plainType } from "../forms/forms.ts";
import { HOMEPAGE, LICENCE } from "../identity.ts";
import { PROBLEM_CODES, type ProblemCode } from "../problems/codes.ts";
import { PROBLEM_MEDIA_TYPE } from "../problems/problem-body.ts";
import { filterParameter, ownParameter, placeParameter } from "./parameters.ts";
import { SCHEMAS } from "./schemas.ts";

type Json = Readonly<Record<string, unknown>>;

const at = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** The description of the API, OpenAPI 3.1, made of the endpoints, the filters and the schemas. */
export function openApiDocument(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of ENDPOINTS) {
    const path = paths[endpoint.path] ?? {};
    path[endpoint.method.toLowerCase()] = operation(endpoint);
    paths[endpoint.path] = path;
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "defense-pact",
      version: "1",
      summary: "Defence agreements, pledges and actors: typed, source-cited, versioned.",
      description: DESCRIPTION,
      license: { name: LICENCE, identifier: LICENCE },
      contact: { url: HOMEPAGE },
    },
    servers: [{ url: "/" }],
    tags: [...new Set(ENDPOINTS.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: { schemas: { ...recordSchemas(), ...ownSchemas() } },
  };
}

const DESCRIPTION = `Every address answers \`GET\` and \`HEAD\`, or \`POST\`. The form is chosen by \`Accept\` or by a suffix (\`/v1/pledges.csv\`).
\`/v1@{version}/…\` gives the same of one release, which never changes. Answers have strong validators (\`ETag\`).
Everything that is wrong with a request is told at once, as problem details (RFC 9457).`;

function operation(endpoint: Endpoint): Json {
  const { id, tag, summary, description, places = {}, parameters = [], filters } = endpoint;
  const described = filters === undefined ? [] : describeFilters(filters === "all" ? undefined : filters);
  const all = [
    ...Object.entries(places).map(([name, place]) => placeParameter(name, place)),
    ...parameters.map(ownParameter),
    ...described.map(filterParameter),
  ];
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    ...(all.length > 0 && { parameters: all }),
    ...(endpoint.method === "POST" && {
      requestBody: {
        required: true,
        content: Object.fromEntries(endpoint.takes.map((type) => [type, { schema: { type: "string" } }])),
      },
    }),
    responses: responses(endpoint),
  };
}

function responses(endpoint: Endpoint): Json {
  const statuses = new Map<number, ProblemCode[]>();
  for (const code of endpoint.problems ?? []) {
    const { status } = PROBLEM_CODES[code];
    statuses.set(status, [...(statuses.get(status) ?? []), code]);
  }
  return {
    200: { description: endpoint.summary, content: contents(endpoint) },
    ...(endpoint.method === "GET" && { 304: { description: "What the client has is still right." } }),
    ...Object.fromEntries(
      (endpoint.statuses ?? []).map((status) => [
        status,
        { description: REDIRECTS[status], content: { "application/json": { schema: at("Choices") } } },
      ]),
    ),
    ...Object.fromEntries([...statuses].map(([status, codes]) => [status, problemResponse(codes)])),
    default: problemResponse([]),
  };
}

const REDIRECTS = {
  300: "The record was split: choose.",
  308: "The record has another id: see `Location`.",
} as const;

function problemResponse(codes: readonly ProblemCode[]): Json {
  const description =
    codes.length === 0
      ? "What any address may answer with."
      : codes.map((code) => `\`${code}\`: ${PROBLEM_CODES[code].title}.`).join(" ");
  return { description, content: { [PROBLEM_MEDIA_TYPE]: { schema: at("Problem") } } };
}

function contents(endpoint: Endpoint): Json {
  return Object.fromEntries(
    endpoint.forms.map((form) => [plainType(form), { schema: schemaOf(form, endpoint) }]),
  );
}

function schemaOf(form: FormName, { answers }: Endpoint): Json {
  if (form === "json" || form === "schema") return at(answers);
  if (form === "geojson") return at("FeatureCollection");
  return form === "jsonld" ? at("JsonLd") : { type: "string" };
}

/** The record types, as the data package publishes them. */
function recordSchemas(): Json {
  const file = createRequire(import.meta.url).resolve("@org/defense-pact-data/json-schema/dataset.json");
  const { $defs } = JSON.parse(readFileSync(file, "utf8").replaceAll("#/$defs/", "#/components/schemas/"));
  return $defs;
}

function ownSchemas(): Json {
  return Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, ownSchema(schema)]));
}

function ownSchema(schema: z.ZodType): unknown {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      const name = z.globalRegistry.get(zodSchema)?.ref;
      if (name === undefined) return;
      for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Record<string, unknown>)[key];
      jsonSchema.$ref = `#/components/schemas/${name}`;
    },
  });
  return json;
}
