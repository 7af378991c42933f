import { COLLECTION_NAMES, factsOf } from "@org/defense-pact-data/model";
import type { Dataset, DatasetRecord, Event } from "@org/defense-pact-data/types";
import { beforeAll, describe, expect, test } from "vitest";
import { readDataset } from "../dataset/read-dataset.ts";
import { type SiteData, siteDataOf } from "../dataset/site-data.ts";
import { html } from "../html/html.ts";
import { identityOf } from "../identity.ts";
import { Evidence } from "./evidence.ts";
import { factRows } from "./facts/fact-row.ts";
import { factsTableOf } from "./facts/facts.ts";
import { Reader } from "./reader.ts";
import { recordPage } from "./record-page.ts";

const IDENTITY = identityOf({});
const FRAMEWORK = "agreements/us-kenya-defence-cooperation-framework";

let published: Dataset;
let data: SiteData;
let all: readonly DatasetRecord[];

beforeAll(async () => {
  published = await readDataset({});
  data = siteDataOf(published);
  all = COLLECTION_NAMES.flatMap((name): readonly DatasetRecord[] => data.list(name));
});

function pageOf(id: string): string {
  return recordPage(data.get(id) as DatasetRecord, data, IDENTITY).markup;
}

test("every fact that has a claim is among the key facts, with its evidence, or in the heading", () => {
  const elsewhere =
    /^\/(name|title|headline|gist|summary|blocks|term\/renewal|aliases\/[^/]+\/(kind|language))\b|\/(role|key|asOf|kind|stage|category|description|class|currency|form|bilateral)$/;
  const missing: string[] = [];
  for (const record of all) {
    const evidence = new Evidence(new Reader(record, data));
    const shown = html`${factRows(factsTableOf(record, evidence))}${evidence.popovers()}`.markup;
    const claimed = record.claims.flatMap(({ path, paths = [path ?? ""] }) => paths);
    for (const { pointer } of factsOf(record)) {
      const hasClaim = claimed.some((path) => pointer === path || pointer.startsWith(`${path}/`));
      const id = `why${pointer.replace(/[^a-zA-Z0-9]+/g, "-")}"`;
      if (hasClaim && !elsewhere.test(pointer) && !shown.includes(id))
        missing.push(`${record.id} ${pointer}`);
    }
  }
  expect(missing).toEqual([]);
});

test("every claim of every record has a row with its permalink", () => {
  for (const record of all) {
    const page = recordPage(record, data, IDENTITY).markup;
    for (const { id } of record.claims) expect(page).toContain(`<tr id="claim-${id}"`);
  }
});

test("every popover that a value opens is there, once", () => {
  for (const record of all) {
    const page = recordPage(record, data, IDENTITY).markup;
    const opened = [...page.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, record.id).toBe(ids.length);
    for (const id of opened) expect(ids, record.id).toContain(id);
  }
});

describe("the page of an agreement", () => {
  test("leads with the finding", () => {
    expect(pageOf(FRAMEWORK)).toContain(
      "Kenya and the United States signed a framework on 25 September 2023 for 5 years",
    );
  });

  test("tells where sources disagree, what was chosen and why", () => {
    const page = pageOf(FRAMEWORK);
    expect(page).toContain("Where sources disagree");
    expect(page).toMatch(/<b><time datetime="2023-09-25">25 September 2023<\/time><\/b><\/dt><dd>chosen: /);
    expect(page).toMatch(/<time datetime="2023-09-26">26 September 2023<\/time><\/dt><dd>not chosen\./);
    expect(page).toContain("a caption cannot date a signing after the story that reports it");
  });

  test("says what no source tells", () => {
    expect(pageOf(FRAMEWORK)).toContain("no source for an entry into force");
    expect(pageOf(FRAMEWORK)).toContain("no source for a ratification");
  });
});

test("an article lists the claims drawn from it block by block, and none of its text beside the fragments", () => {
  const page = pageOf("articles/anadolu-2023-09-25-us-kenya");
  expect(page).toContain('<section class="block" id="b7">');
  expect(page).toContain(`href="/${FRAMEWORK}/#claim-kind-body"`);
  const fragments = new Set(
    all.flatMap(({ claims }) => claims.flatMap(({ anchors }) => anchors.map(({ fragment }) => fragment))),
  );
  const quoted = [...page.matchAll(/<q>([^<]*)<\/q>/g)].map(([, words = ""]) =>
    words.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  );
  expect(quoted.length).toBeGreaterThan(50);
  for (const words of quoted) expect(fragments).toContain(words);
});

test("what names a record is linked from its page, and what it names too", () => {
  expect(pageOf("actors/kenya")).toContain(`href="/${FRAMEWORK}/"`);
  expect(pageOf(FRAMEWORK)).toContain('href="/actors/kenya/"');
});

test("no text of a record becomes markup", () => {
  const bad = `"><script>alert('x')</script>`;
  const event: Event = {
    type: "event",
    id: "events/hostile",
    title: bad,
    summary: bad,
    kind: "visit",
    status: "occurred",
    aliases: [{ key: "x", name: bad, kind: "alias" }],
    participants: [{ actor: "actors/kenya", role: "host" }],
    claims: [
      {
        id: "x",
        path: "/kind",
        value: bad,
        rawValue: bad,
        relation: "coarser",
        voice: "quoted",
        speaker: "actors/kenya",
        derivation: "inferred",
        rule: "guess",
        confidence: "low",
        note: bad,
        ambiguous: [bad],
        anchors: [{ source: "articles/none", fragment: bad }],
      },
    ],
    resolutions: [{ path: "/kind", method: "editor", chosen: "visit", rejected: [bad], rationale: bad }],
  };
  const hostile = siteDataOf({ ...published, events: [event] });
  const { markup } = recordPage(event, hostile, IDENTITY);
  expect(markup).not.toContain("<script");
  expect(markup).toContain("&lt;script&gt;");
});
