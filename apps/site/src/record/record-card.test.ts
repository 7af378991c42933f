import type { Agreement, Dataset } from "@org/defense-pact-data/types";
import { beforeAll, expect, test } from "vitest";
import { readDataset } from "../dataset/read-dataset.ts";
import { type SiteData, siteDataOf } from "../dataset/site-data.ts";
import { identityOf } from "../identity.ts";
import { recordCard, recordCardPath } from "./record-card.ts";

let published: Dataset;
let first: Agreement;

beforeAll(async () => {
  published = await readDataset({});
  first = published.agreements[0] as Agreement;
});

function withAgreements(agreements: readonly Agreement[]): SiteData {
  return siteDataOf({ ...published, agreements: [...agreements] } as Dataset);
}

test("agreements, pledges and events have a card of their own, other records the common one", () => {
  const data = siteDataOf(published);
  expect(recordCardPath(first, data)).toBe(`${first.id}.card.png`);
  for (const [record] of [published.actors, published.articles])
    expect(recordCardPath(record as (typeof published.actors)[number], data)).toBeUndefined();
});

test("of any number of agreements fifty have one", () => {
  const many = Array.from({ length: 120 }, (_, index) => ({ ...first, id: `${first.id}-${index}` }));
  const data = withAgreements(many);
  expect(many.filter((one) => recordCardPath(one, data) !== undefined)).toHaveLength(50);
});

test("a title in letters that no font of the pictures has keeps the common card", () => {
  const arabic = { ...first, title: "اتفاقية دفاع" };
  expect(recordCardPath(arabic, withAgreements([arabic]))).toBeUndefined();
  const accented = { ...first, title: "Dohoda o spolupráci, tiếng Việt" };
  expect(recordCardPath(accented, withAgreements([accented]))).toBeDefined();
});

test("a card says the title, the finding and the page's address, and a long title is cut after three lines", () => {
  const long = { ...first, title: "Agreement & understanding ".repeat(20).trim() };
  const card = recordCard(long, withAgreements([long]), identityOf({ SITE_URL: "https://pacts.example" }));
  expect(card).toContain("Agreement &amp; understanding");
  expect(card.match(/font-weight="600" font-size="42"/g)).toHaveLength(3);
  expect(card).toContain(`pacts.example/${first.id}/`);
});
