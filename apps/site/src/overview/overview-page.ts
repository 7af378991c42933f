import type { Total } from "@org/defense-pact-data";
import { COLLECTION_NAMES, headlineOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { mapData, sayDate } from "@org/defense-pact-figures";
import type { SiteData } from "../dataset/site-data.ts";
import { mapsOf, type SiteMap } from "../figure/figures.ts";
import { mapPicture } from "../figure/map-picture.ts";
import { shownRecords } from "../figure/shown-records.ts";
import { type Child, type Html, html } from "../html/html.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { ENGLISH } from "../language/english.ts";
import { orderedRecords } from "../list/listings.ts";
import { findingOf } from "../record/finding.ts";
import { recordLine } from "../record/linked-records.ts";
import { pageOf } from "../words/names.ts";
import { disputedFacts, disputedList } from "./disputed-facts.ts";
import { stageBars } from "./stage-bars.ts";
import { pageOfTotal, sayTotal, totalsOf } from "./totals.ts";

/** The overview shows this many agreements, and this many of what is new. */
const MOST_AGREEMENTS = 5;
const MOST_NEW = 8;

/** The first page: what the dataset comes to in a sentence, where, how far, and what is new. */
export function overviewPage(data: SiteData, words: Catalogue = ENGLISH): Html {
  const { overview, collections, locale } = words;
  const totals = totalsOf(data);
  const disputed = disputedFacts(data);
  const map = overviewMap(data);
  const section = (id: string, title: string, content: Child) =>
    html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>
`;
  return html`<header class="record-head overview-head"><h1>${overview.title}</h1>
<p class="finding">${inASentence(data, words)}</p></header>
${data.list("agreements").length > 0 && section("agreements", collections.agreements.title, inEnglish(agreements(data), words))}
${data.list("pledges").length > 0 && section("stages", overview.stages, html`<div>${stageBars(totals, words)}<p class="quiet">${overview.totals} <a href="/pledges/">${overview.onePledgeAtATime}</a></p></div>`)}
${map && section("where", overview.where, html`<div>${inEnglish(map, words)}<p class="downloads"><a href="/map/">${overview.world}</a></p></div>`)}
${disputed.length > 0 && section("disputed", overview.disputed, inEnglish(disputedList(disputed, data), words))}
${section("new", data.releases.length > 0 ? overview.latestChanges : overview.latestSources, inEnglish(latest(data), words))}
${section("collections", overview.everything, html`<ul class="records">${COLLECTION_NAMES.map((name) => html`<li><a href="/${name}/">${collections[name].title}</a> <span class="quiet">${data.list(name).length.toLocaleString(locale)}. ${collections[name].about}</span></li>`)}</ul>`)}`;
}

/** What is made of records is in English: on a page in another language it says so. */
function inEnglish(content: Html, { language }: Catalogue): Html {
  return language === "en" ? content : html`<div lang="en">${content}</div>`;
}

/** The world; on a narrow screen, where it is too small to read, the region that most is about. */
function overviewMap(data: SiteData): Html | undefined {
  const { records, note } = shownRecords(data);
  // A world with nothing on it says nothing.
  if (mapData(records).points.length === 0) return undefined;
  const maps = mapsOf(records);
  const [region, world] = [maps[0] as SiteMap, maps.at(-1) as SiteMap];
  return html`${mapPicture(records, world, { narrow: region })}${note && html`<p class="figure-note">${note}</p>`}`;
}

/** What all records come to: how many, and what was announced. Each number leads to the records it counts. */
function inASentence(data: SiteData, words: Catalogue): Child {
  const { overview, locale } = words;
  const totals = totalsOf(data);
  const say = (number: number) => number.toLocaleString(locale);
  const link = (name: "agreements" | "pledges") => {
    const { length } = data.list(name);
    return html`<a href="/${name}/">${overview[name](say(length), length === 1)}</a>`;
  };
  const claims = COLLECTION_NAMES.flatMap((name): readonly DatasetRecord[] => data.list(name)).reduce(
    (sum, { claims }) => sum + claims.length,
    0,
  );
  const { length: disputed } = disputedFacts(data);
  return overview.summary({
    agreements: link("agreements"),
    pledges: link("pledges"),
    sums: announcedSums(totals, words),
    isPromiseOnly: !totals.some(({ stage }) => stage !== "announced"),
    claims: html`<a href="/articles/">${overview.claims(say(claims), say(data.list("articles").length))}</a>`,
    disputed:
      disputed > 0
        ? html`<a href="#disputed">${overview.facts(say(disputed), disputed === 1)}</a>`
        : undefined,
  });
}

/** What was announced: each sum of money and people, and how many sorts of equipment are counted by the piece. */
function announcedSums(totals: readonly Total[], words: Catalogue): readonly Html[] {
  const announced = totals.filter(({ stage }) => stage === "announced");
  const sums = announced.filter(({ measure }) => measure !== "pieces");
  const sorts = announced.length - sums.length;
  const number = sorts.toLocaleString(words.locale);
  return [
    ...sums.map((total) => html`<a href="${pageOfTotal(total)}">${sayTotal(total, words)}</a>`),
    ...(sorts > 0
      ? [html`<a href="/pledges/kind/equipment/">${words.overview.sortsOfEquipment(number, sorts === 1)}</a>`]
      : []),
  ];
}

function agreements(data: SiteData): Html {
  const shown = orderedRecords("agreements", data).slice(0, MOST_AGREEMENTS);
  return html`<ul class="records">${shown.map((record) => html`<li><a href="${pageOf(record.id)}">${headlineOf(record).title}</a><br><span class="quiet">${findingOf(record, data)}</span></li>`)}</ul>`;
}

function latest(data: SiteData): Html {
  const [release] = data.releases;
  if (release) {
    const ids = [...new Set(release.changes.map(({ record }) => record))].slice(0, MOST_NEW);
    return html`<div><p>Version ${release.version}, ${sayDate(release.date)}</p><ul class="records">${ids.map(
      (id) => {
        const record = data.get(id);
        return record ? recordLine(record) : html`<li>${id}</li>`;
      },
    )}</ul></div>`;
  }
  const dated = (["agreements", "pledges", "events", "articles"] as const)
    .flatMap((name) => orderedRecords(name, data).slice(0, MOST_NEW))
    .filter((record) => /^\d/.test(headlineOf(record).date ?? ""))
    .sort((a, b) => ((headlineOf(a).date ?? "") < (headlineOf(b).date ?? "") ? 1 : -1));
  return html`<ul class="records">${dated.slice(0, MOST_NEW).map(recordLine)}</ul>`;
}
