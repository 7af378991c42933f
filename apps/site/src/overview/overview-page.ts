import { COLLECTION_NAMES, headlineOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { figureHtml, map, sayDate } from "@org/defense-pact-figures";
import type { SiteData } from "../dataset/site-data.ts";
import { NARROW } from "../figure/figures.ts";
import { shownRecords } from "../figure/shown-records.ts";
import { type Child, type Html, html, join, trusted } from "../html/html.ts";
import { orderedRecords } from "../list/listings.ts";
import { findingOf } from "../record/finding.ts";
import { recordLine } from "../record/linked-records.ts";
import { COLLECTION_WORDS } from "../words/collections.ts";
import { pageOf } from "../words/names.ts";
import { count } from "../words/say.ts";
import { disputedFacts, disputedList } from "./disputed-facts.ts";
import { sayInterval, sayUnit, stageBars, totalsOf } from "./totals.ts";

/** The overview shows this many agreements, and this many of what is new. */
const MOST_AGREEMENTS = 5;
const MOST_NEW = 8;

/** The first page: what the dataset comes to in a sentence, where, how far, and what is new. */
export function overviewPage(data: SiteData): Html {
  const totals = totalsOf(data);
  const disputed = disputedFacts(data);
  return html`<header class="record-head overview-head"><h1>Who agreed and promised what to whom, who says so, and where sources disagree</h1>
<p class="finding">${inASentence(data)}</p></header>
<section aria-labelledby="agreements"><h2 id="agreements">Agreements</h2>${agreements(data)}</section>
<section aria-labelledby="stages"><h2 id="stages">How far pledges came</h2><div>${stageBars(totals)}<p class="quiet">Totals are intervals, one for each unit and stage; a promise announced twice counts once. <a href="/pledges/">The pledges, one by one</a></p></div></section>
<section aria-labelledby="where"><h2 id="where">Where</h2><div>${regionMap(data)}<p class="downloads"><a href="/map/">World map, table and boundary note</a></p></div></section>
${disputed.length > 0 && html`<section aria-labelledby="disputed"><h2 id="disputed">Where sources disagree</h2>${disputedList(disputed, data)}</section>`}
<section aria-labelledby="new"><h2 id="new">${data.releases.length > 0 ? "Latest changes" : "Latest in the sources"}</h2>${latest(data)}</section>
<section aria-labelledby="collections"><h2 id="collections">Everything</h2><ul class="records">${COLLECTION_NAMES.map((name) => html`<li><a href="/${name}/">${COLLECTION_WORDS[name].title}</a> <span class="quiet">${data.list(name).length.toLocaleString("en-GB")}. ${COLLECTION_WORDS[name].about}</span></li>`)}</ul></section>`;
}

function regionMap(data: SiteData): Html {
  const { records, note } = shownRecords(data);
  const draw = (width: number) => map(records, { view: "region", width });
  return trusted(figureHtml({ narrow: draw(NARROW), wide: draw(880), ...(note && { caption: note }) }));
}

/** What all records come to: how many, and what was announced. Each number leads to the records it counts. */
function inASentence(data: SiteData): Child {
  const sums = totalsOf(data)
    .filter(({ stage }) => stage === "announced")
    .map((total) => html`<a href="/pledges/kind/${total.kind}/">${sayInterval(total)} ${sayUnit(total)}</a>`);
  const further = totalsOf(data).some(({ stage }) => stage !== "announced");
  const claims = COLLECTION_NAMES.flatMap((name): readonly DatasetRecord[] => data.list(name)).reduce(
    (sum, { claims }) => sum + claims.length,
    0,
  );
  const disputed = disputedFacts(data).length;
  return html`<a href="/agreements/">${count(data.list("agreements").length, "agreement")}</a> and <a href="/pledges/">${count(data.list("pledges").length, "pledge")}</a>${sums.length > 0 && html`: ${join(sums, " and ")} announced${further ? "" : ", with no source for a payment, deployment or delivery"}`}. <a href="/articles/">${count(claims, "claim")} from ${count(data.list("articles").length, "article")}</a> say so; ${disputed === 0 ? "nowhere do they disagree" : html`on <a href="#disputed">${count(disputed, "fact")}</a> they disagree`}.`;
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
