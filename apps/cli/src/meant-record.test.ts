import type { DatasetRecord } from "@org/defense-pact-data";
import { expect, test } from "vitest";
import { meantRecord } from "./meant-record.ts";

const RECORDS = [
  { id: "actors/kenya", name: "Kenya", identifiers: { iso2: "KE", iso3: "KEN" } },
  { id: "actors/haiti", name: "Haiti" },
  { id: "places/haiti", name: "Haiti" },
  {
    id: "actors/united-kingdom",
    name: "United Kingdom",
    aliases: [{ name: "UK" }, { name: "Great Britain" }],
  },
  { id: "agreements/us-kenya", title: "A pact" },
].map((record) => ({
  type: record.id.startsWith("actors") ? "actor" : record.id.startsWith("places") ? "place" : "agreement",
  ...record,
})) as unknown as DatasetRecord[];

test.each([
  ["kenya", "Did you mean actors/kenya?"],
  ["haiti", "Did you mean actors/haiti or places/haiti?"],
  ["kenia", "Did you mean actors/kenya?"],
  ["actors/kenia", "Did you mean actors/kenya?"],
  ["agreements/kenya", "Did you mean actors/kenya?"],
  ["actor/kenya", "Did you mean actors/kenya?"],
  ["ke", "Did you mean actors/kenya?"],
  ["actors/uk", "Did you mean actors/united-kingdom?"],
  ["great-britain", "Did you mean actors/united-kingdom?"],
  ["actors/us", undefined],
  ["somewhere-else", undefined],
])("%s: %s", (id, hint) => expect(meantRecord(id, RECORDS)).toBe(hint));
