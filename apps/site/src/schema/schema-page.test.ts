import type { Dataset } from "@org/defense-pact-data/types";
import { expect, test } from "vitest";
import { siteDataOf } from "../dataset/site-data.ts";
import { SCHEMA_NAMES, type SchemaNode, schemaOf } from "./schema-files.ts";
import { schemaPage } from "./schema-page.ts";

const EMPTY = siteDataOf({
  version: "1.0.0",
  ...{ agreements: [], pledges: [], actors: [], places: [], events: [], statements: [], articles: [] },
  redirects: [],
} as unknown as Dataset);

const pages = new Map(SCHEMA_NAMES.map((name) => [name, schemaPage(name, EMPTY).markup]));

test.each(SCHEMA_NAMES)(
  "every field, shape and term of %s is told on its page or on that of claims",
  (name) => {
    const told = `${pages.get(name)}${pages.get("claim")}`;
    const untold = Object.entries({ ...schemaOf(name).$defs, [name]: schemaOf(name) }).flatMap(
      ([definition, node]) =>
        [...partsOf(node)]
          .filter((part) => !told.includes(`<code>${part}</code>`))
          .map((part) => `${definition} ${part}`),
    );
    expect(untold).toEqual([]);
  },
);

test("a field says what evidence it asks for, and where its terms are told", () => {
  const markup = pages.get("pledge") as string;
  expect(markup).toContain(
    '<td><code>by</code></td><td data-label="Value">id of an <a href="/schema/actor/">actor</a></td><td data-label="Meaning">Who gives.</td><td data-label="Evidence">claim</td>',
  );
  expect(markup).toContain('term of <a href="#PledgeStage">pledge stage</a>');
  expect(markup).toContain('<a href="/schema/claim/#Edtf">');
});

function* partsOf(node: SchemaNode): Generator<string> {
  yield* Object.keys(node.properties ?? {});
  yield* Object.keys(node["x-members"] ?? {});
  for (const variant of node.oneOf ?? []) yield* partsOf(variant);
}
