import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { readDataset } from "./read-dataset.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const EVENT = {
  type: "event",
  id: "events/port-call",
  title: "Port call at Mombasa",
  kind: "visit",
  status: "occurred",
  participants: [{ actor: "actors/kenya", role: "host" }],
  claims: [
    {
      id: "visit",
      paths: ["/kind", "/status", "/participants/kenya/actor"],
      voice: "reporter",
      derivation: "explicit",
      confidence: "high",
      anchors: [{ source: "articles/own", fragment: "called at the port" }],
    },
  ],
};
const ARTICLE = `type: article
id: articles/own
headline: A ship calls
publisher: actors/kbc
language: en
licence: unknown
basis: fragments-only
claims: []
`;

function folderWith(event: object): string {
  const folder = mkdtempSync(join(tmpdir(), "site-dataset-"));
  folders.push(folder);
  mkdirSync(join(folder, "events"));
  mkdirSync(join(folder, "articles"));
  writeFileSync(join(folder, "events/port-call.json"), JSON.stringify(event));
  writeFileSync(join(folder, "articles/own.yaml"), ARTICLE);
  return folder;
}

test("without a dataset of one's own it is the published one", async () => {
  const dataset = await readDataset({});
  expect(dataset.agreements.length).toBeGreaterThan(0);
  expect(dataset.actors.some(({ id }) => id === "actors/kenya")).toBe(true);
});

test("a folder of records is read with the published records it names and what these rest on, no others", async () => {
  const dataset = await readDataset({ DEFENSE_PACT_DATASET: folderWith(EVENT) });
  expect(dataset.events.map(({ id }) => id)).toEqual(["events/port-call"]);
  expect(dataset.articles.map(({ id }) => id)).toEqual([
    "articles/anadolu-2023-09-25-us-kenya",
    "articles/own",
  ]);
  expect(dataset.actors.map(({ id }) => id)).toEqual(expect.arrayContaining(["actors/kbc", "actors/kenya"]));
  expect(dataset.actors.length).toBeLessThan(10);
  expect(dataset.agreements).toEqual([]);
});

test("a dataset document is read with its version", async () => {
  const folder = folderWith(EVENT);
  const file = join(folder, "own.json");
  const { participants: _, claims, ...event } = EVENT;
  const [claim] = claims;
  const alone = { ...event, claims: [{ ...claim, paths: ["/kind", "/status"] }] };
  const article = {
    type: "article",
    id: "articles/own",
    headline: "A ship calls",
    publisher: "actors/kbc",
    language: "en",
    licence: "unknown",
    basis: "fragments-only",
    claims: [],
  };
  writeFileSync(file, JSON.stringify({ version: "3.1.0", events: [alone], articles: [article] }));
  const dataset = await readDataset({ DEFENSE_PACT_DATASET: file });
  expect(dataset.version).toBe("3.1.0");
  expect(dataset.events).toHaveLength(1);
});

test("records that are not valid are refused, with where and why", async () => {
  const folder = folderWith({ ...EVENT, status: "happened" });
  await expect(readDataset({ DEFENSE_PACT_DATASET: folder })).rejects.toThrow(
    /not valid:\n.*port-call\.json events\/port-call \/status: /,
  );
});

test("a dataset that is not there is named", async () => {
  await expect(readDataset({ DEFENSE_PACT_DATASET: "/nowhere/records" })).rejects.toThrow("/nowhere/records");
});
