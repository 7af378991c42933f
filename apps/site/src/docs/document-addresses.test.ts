import { expect, test } from "vitest";
import { documentAddress, documentLink } from "./document-addresses.ts";

const REPOSITORY = "https://example.org/pacts";
const linkFrom = (from: string, href: string) => documentLink(href, from, REPOSITORY);

test("documents have an address of their own, and those of the rules the rule's", () => {
  expect(documentAddress("docs/README.md")).toBe("/docs/");
  expect(documentAddress("docs/decisions/0001-keys-of-list-items.md")).toBe(
    "/docs/decisions/0001-keys-of-list-items/",
  );
  expect(documentAddress("apps/cli/README.md")).toBe("/docs/command-line/");
  expect(documentAddress("docs/rules/claim-coverage.md")).toBe("/rules/claim-coverage/");
  expect(documentAddress("docs/pictures/map.svg")).toBeUndefined();
});

test("a link between documents leads to the page of the other, with its fragment", () => {
  expect(linkFrom("apps/cli/README.md", "../../docs/validating.md#mending")).toBe(
    "/docs/validating/#mending",
  );
  expect(linkFrom("docs/validating.md", "rules/README.md")).toBe("/rules/");
  expect(linkFrom("README.md", "docs/rules")).toBe("/rules/");
  expect(linkFrom("docs/README.md", "../packages/data/README.md")).toBe("/docs/data/");
});

test("a link to what is no page leads into the repository, and one elsewhere stays", () => {
  expect(linkFrom("docs/deployment.md", "../deploy/defense-pact-api.service")).toBe(
    `${REPOSITORY}/blob/main/deploy/defense-pact-api.service`,
  );
  for (const href of ["#settings", "https://example.com/", "mailto:a@example.org"])
    expect(linkFrom("docs/api.md", href)).toBe(href);
});
