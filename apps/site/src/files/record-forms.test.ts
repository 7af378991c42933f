import type { DatasetRecord } from "@org/defense-pact-data/types";
import { expect, test } from "vitest";
import { siteData } from "../dataset/site-data.ts";
import { identityOf } from "../identity.ts";
import { RECORD_FORMS } from "./record-forms.ts";
import { siteFiles } from "./site-files.ts";

const identity = identityOf({ SITE_URL: "https://pacts.example" });

async function written(id: string): Promise<Record<string, string>> {
  const data = await siteData();
  const record = data.get(id) as DatasetRecord;
  return Object.fromEntries(RECORD_FORMS.map((form) => [form.extension, form.write(record, data, identity)]));
}

test("beside a record stand the record itself and its citation, in the usual forms", async () => {
  const { json = "", csv = "", bib, ris, "csl.json": csl = "" } = await written("actors/kenya");
  expect(JSON.parse(json).name).toBe("Kenya");
  expect(csv.trim().split("\r\n")).toHaveLength(2);
  expect(bib).toMatch(/^@misc\{actors:kenya,/);
  expect(bib).toContain("url = {https://pacts.example/actors/kenya/}");
  expect(ris).toContain("UR  - https://pacts.example/actors/kenya/");
  expect(JSON.parse(csl)).toMatchObject([{ id: "actors/kenya", URL: "https://pacts.example/actors/kenya/" }]);
});

test("an article is cited as itself, by the name of its publisher", async () => {
  const { bib, "csl.json": csl = "" } = await written("articles/anadolu-2023-09-25-us-kenya");
  expect(bib).toMatch(/^@article\{/);
  expect(JSON.parse(csl)[0]["container-title"]).toBe("anews");
});

test("no two files of the site have one path", async () => {
  const paths = [...siteFiles(await siteData(), identity)].map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain("data/agreements.json");
  expect(paths).toContain("map/world-dark.svg");
});
