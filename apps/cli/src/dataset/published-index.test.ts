import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import { memoryIndex } from "@org/defense-pact-data/rules";
import { expect, test } from "vitest";
import { publishedDataset } from "./published-dataset.ts";
import { publishedIndex } from "./published-index.ts";
import { publishedRecord } from "./published-record.ts";

const dataset = publishedDataset();
const records = COLLECTION_NAMES.flatMap((name) => [...dataset[name]]);
const whole = memoryIndex(records, { redirects: dataset.redirects });

test("every published record is found by itself", () => {
  for (const record of records) expect(publishedRecord(record.id)).toEqual(record);
});

test.each(["actors/kenia", "actors/", "kenya", "", "companies/kenya", "../actors/kenya", "actors/kenya/x"])(
  "%o is no record",
  (id) => {
    expect(publishedRecord(id)).toBeUndefined();
    expect(publishedIndex().get(id)).toBeUndefined();
  },
);

test.each([0, 3, 1000])(
  "an index that reads %i records one by one answers as one of all in memory",
  (few) => {
    const index = publishedIndex(few);
    for (const { id } of records) expect(index.get(id)).toEqual(whole.get(id));
    const [article] = dataset.articles;
    expect(index.near?.("actors/kenia")).toBe("actors/kenya");
    expect(index.redirect("actors/kenya")).toBeUndefined();
    expect(index.count("actors/kenya")).toBe(1);
    expect([...index.list("pledges")]).toEqual(dataset.pledges);
    expect([...index.anchorsOn(article?.id ?? "")]).toEqual([...whole.anchorsOn(article?.id ?? "")]);
    expect([...index.actorsWithDemonym("kenyan")].map(({ id }) => id)).toEqual(["actors/kenya"]);
    expect([...index.pledgesWithKey("none")]).toEqual([]);
  },
);
