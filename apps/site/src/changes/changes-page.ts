import type { Change } from "@org/defense-pact-data/diff";
import { COLLECTION_NAMES, type CollectionName } from "@org/defense-pact-data/model";
import { sayDate } from "@org/defense-pact-figures";
import type { ReleaseChanges } from "../dataset/release-changes.ts";
import type { SiteData } from "../dataset/site-data.ts";
import { type Child, type Html, html, join } from "../html/html.ts";
import { KIND_WORDS } from "../record/history.ts";
import { COLLECTION_WORDS } from "../words/collections.ts";
import { COMMAND } from "../words/command.ts";
import { linkTo } from "../words/names.ts";
import { count } from "../words/say.ts";
import { feedPath } from "./feed-path.ts";

/** A release shows this many records; `changes.json` has them all. */
const MOST_RECORDS = 100;

/** What each release changed, the newest first; before the first release, what will stand here. */
export function changesPage(data: SiteData): Html {
  const { releases } = data;
  return html`<header class="record-head"><h1>Changes</h1><p class="finding">${
    releases.length > 0
      ? `What ${count(releases.length, "release")} changed, record by record and claim by claim.`
      : `No release came before version ${data.version}, so there is nothing yet that it could have changed.`
  }</p></header>
${releases.length === 0 && html`<section aria-labelledby="will"><h2 id="will">What will stand here</h2><p>For each release: the records that came, were corrected, moved or were taken back, each with the fields and claims that changed, and why. The <a href="/data/">data</a> says what the present version holds.</p></section>`}
${releases.map((release) => releaseHtml(release, data))}
<section aria-labelledby="follow"><h2 id="follow">Follow</h2><div><p>Atom feeds, for a feed reader: <a href="/${feedPath()}">all changes</a>, or those of one collection: ${join(
    COLLECTION_NAMES.map(
      (name) => html`<a href="/${feedPath(name)}">${COLLECTION_WORDS[name].title.toLowerCase()}</a>`,
    ),
    ", ",
  )}.</p>${releases.length > 0 && html`<p>All of it as data: <a href="/data/changes.json" download>changes.json</a>, which also leads back to every earlier release.</p>`}<p>In a terminal: <code>${COMMAND} diff OLD NEW</code> compares any two datasets of the model.</p></div></section>`;
}

/** The place of a release on the page. */
export function releaseAnchor(version: string): string {
  return `v${version}`;
}

function releaseHtml(release: ReleaseChanges, data: SiteData): Html {
  const { version, date, changes } = release;
  const byRecord = [...Map.groupBy(changes, ({ record }) => record)];
  const id = releaseAnchor(version);
  const left = byRecord.length - MOST_RECORDS;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${version}</h2><div><p>${sayDate(date)}. ${summaryOf(release)}</p><ul class="records">${byRecord
    .slice(0, MOST_RECORDS)
    .map(
      ([record, changes]) =>
        html`<li>${linkTo(record, data)} <span class="quiet">${changeWords(changes)}</span>${reasons(changes)}</li>`,
    )}</ul>${left > 0 && html`<p>And ${count(left, "further record")} in <a href="/data/changes.json" download>changes.json</a>.</p>`}</div></section>`;
}

/** What a release did in a sentence: how many records came, changed, moved or went, by collection. */
export function summaryOf({ changes }: ReleaseChanges): string {
  const byRecord = [...Map.groupBy(changes, ({ record }) => record)];
  const isNew = ([, changes]: [string, Change[]]) =>
    changes.some(({ kind, of }) => of === "record" && kind === "added");
  const parts = [
    [byRecord.filter(isNew).length, "record came", "records came"],
    [byRecord.filter((entry) => !isNew(entry)).length, "record changed", "records changed"],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, one, many]) => count(number, one, many));
  return said.length > 0 ? `${said.join(", ")}.` : "No record changed.";
}

/** What happened to a record: "new", or how many of its fields and claims came, were corrected, moved or went. */
export function changeWords(changes: readonly Change[]): string {
  const whole = changes.find(({ of }) => of === "record" || of === "redirect");
  if (whole?.of === "record" && whole.kind === "added") return "new";
  if (whole) return `${whole.of} ${KIND_WORDS[whole.kind]}`;
  return [...Map.groupBy(changes, ({ kind, of }) => `${of} ${kind}`).values()]
    .map((alike) => {
      const [{ of, kind }] = alike as [Change];
      return `${count(alike.length, of)} ${KIND_WORDS[kind]}`;
    })
    .join(", ");
}

function reasons(changes: readonly Change[]): Child {
  const all = [...new Set(changes.flatMap(({ reason = [] }) => reason))];
  return all.length > 0 && html`<br>${all.join(" ")}`;
}

/** The changes of a release to one collection. */
export function inCollection(release: ReleaseChanges, collection: CollectionName): ReleaseChanges {
  return { ...release, changes: release.changes.filter(({ record }) => record.startsWith(`${collection}/`)) };
}
