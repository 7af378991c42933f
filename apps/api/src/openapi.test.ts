import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { OPENAPI_FILE, openApiText } from "./build/openapi-text.ts";
import { configOf } from "./config/read-config.ts";
import { OPERATIONS } from "./http/address.ts";
import { openApiDocument } from "./openapi/document.ts";
import { PROBLEM_CODES } from "./problems/codes.ts";
import { serverOf } from "./server.ts";
import type { Source } from "./source/source.ts";
import { answerSchemas } from "./testing/answer-schemas.ts";
import { exampleAddress, gettable } from "./testing/examples.ts";
import { serving } from "./testing/running.ts";

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: {
    readonly schemas: Readonly<
      Record<string, { readonly properties: Readonly<Record<string, { readonly enum: string[] }>> }>
    >;
  };
}

const document = openApiDocument() as unknown as Document;

test("the description is valid OpenAPI 3.1", async () => {
  const result = await new Validator().validate(
    structuredClone(openApiDocument()) as Record<string, unknown>,
  );
  expect(result).toMatchObject({ valid: true });
});

test("the committed description is what the endpoints say (`npm run codegen` mends it)", () => {
  expect(readFileSync(OPENAPI_FILE, "utf8") === openApiText()).toBe(true);
});

test("every route of the server is described, and everything described is a route", async () => {
  const routes = new Set<string>();
  const source = { served: () => ({ version: "0.0.0", digest: "" }), isReady: true } as Source;
  const { app } = await serverOf(
    configOf({ logLevel: "silent" }),
    source,
    () => "",
    (method, url) => routes.add(`${method} ${url}`),
  );
  await app.ready();
  const described = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`),
  );
  const served = [...routes].filter((route) => !route.startsWith("HEAD ") && !isBeside(route));
  expect(served.sort()).toEqual(described.sort());
  await app.close();
});

/** What the description does not speak of: operators' addresses, the reference and the site. */
function isBeside(route: string): boolean {
  const path = route.split(" ")[1] as string;
  return (
    (OPERATIONS as readonly string[]).includes(path) || path.startsWith("/v1/docs") || !path.startsWith("/v1")
  );
}

test("the code, the description and the docs have the same problem codes", () => {
  const codes = Object.keys(PROBLEM_CODES).sort();
  const { Problem, Issue } = document.components.schemas;
  expect([...(Problem?.properties.code?.enum ?? [])].sort()).toEqual(codes);
  expect([...(Issue?.properties.code?.enum ?? [])].sort()).toEqual(codes);
  const docs = readFileSync(new URL("../../../docs/api.md", import.meta.url), "utf8");
  const listed = [...docs.matchAll(/^\| <a id="[^"]+"><\/a>`([a-z]+\/[a-z-]+)` \|/gm)].map(
    ([, code]) => code,
  );
  expect(listed.sort()).toEqual(codes);
});

test("every address answers its own examples as its schema says", async () => {
  const { ask } = await serving();
  const schemas = answerSchemas();
  for (const operation of gettable()) {
    const address = exampleAddress(operation);
    const response = await ask(address);
    const body = await response.text();
    expect([address, response.status]).toEqual([address, 200]);
    expect([address, schemas.faults(operation, response, body)]).toEqual([address, []]);
  }
});
