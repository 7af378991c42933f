import { expect, test } from "vitest";
import { meantRecord } from "./meant-record.ts";

const IDS = ["actors/kenya", "actors/haiti", "places/haiti", "agreements/us-kenya"];

test.each([
  ["kenya", "Did you mean actors/kenya?"],
  ["haiti", "Did you mean actors/haiti or places/haiti?"],
  ["kenia", "Did you mean actors/kenya?"],
  ["actors/kenia", "Did you mean actors/kenya?"],
  ["agreements/kenya", "Did you mean actors/kenya?"],
  ["actor/kenya", "Did you mean actors/kenya?"],
  ["somewhere-else", undefined],
])("%s: %s", (id, hint) => expect(meantRecord(id, IDS)).toBe(hint));
