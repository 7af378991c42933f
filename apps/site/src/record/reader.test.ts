import type { DatasetRecord } from "@org/defense-pact-data/types";
import { beforeAll, expect, test } from "vitest";
import { siteData } from "../dataset/site-data.ts";
import { html, textOf } from "../html/html.ts";
import { Reader } from "./reader.ts";

let framework: Reader;
let police: Reader;
let austin: Reader;

beforeAll(async () => {
  const data = await siteData();
  const reader = (id: string) => new Reader(data.get(id) as DatasetRecord, data);
  framework = reader("agreements/us-kenya-defence-cooperation-framework");
  police = reader("pledges/kenya-police-haiti-2023");
  austin = reader("actors/lloyd-austin");
});

test.each([
  ["/signed/date", "Signed, date"],
  ["/parties/kenya/actor", "Party Kenya"],
  ["/parties/kenya/role", "Party Kenya, role"],
  ["/aliases/deal/name", "Other name “deal”"],
  ["/scope/peacekeeping", "Covers peacekeeping"],
  ["/signatories/aden-duale/capacity", "Signatory Aden Duale, capacity"],
  ["/aliases/gone/name", "Other name gone"],
])("%s is called %s", (pointer, label) => {
  expect(framework.label(pointer)).toBe(label);
});

test("posts are called by their title and conditions by what they are described as", () => {
  expect(austin.label("/posts/defense-secretary/org")).toBe("Post Defense Secretary, org");
  expect(police.label("/conditions/un-security-council/state")).toBe(
    "Condition “Approval by the United Nations Security Council”, state",
  );
});

const words = (value: Parameters<typeof html>[1]) => textOf(html`${value}`);

test("values are said the way their field is to be read", () => {
  expect(words(framework.value("/signed/date"))).toBe("25 September 2023");
  expect(words(framework.value("/term/stated"))).toBe("5 years");
  expect(words(framework.value("/term/validity"))).toBe("from 2023 to 2028");
  expect(words(framework.value("/parties/kenya/actor"))).toBe("Kenya");
  expect(words(framework.value("/bilateral"))).toBe("yes");
  expect(words(police.value("/promise/count"))).toBe("1,000 police");
});

test("a rival's value is said as the record's own would be", () => {
  expect(words(framework.say("/signed/date", "2023-09-26"))).toBe("26 September 2023");
  expect(words(police.say("/promise/count", { modality: "up-to", max: 900 }))).toBe("up to 900 police");
});
