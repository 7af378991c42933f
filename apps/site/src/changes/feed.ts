import type { CollectionName } from "@org/defense-pact-data/model";
import type { ReleaseChanges } from "../dataset/release-changes.ts";
import type { SiteData } from "../dataset/site-data.ts";
import { escapeHtml } from "../html/html.ts";
import type { Identity } from "../identity.ts";
import { COLLECTION_WORDS } from "../words/collections.ts";
import { nameOf } from "../words/names.ts";
import { changeWords, inCollection, releaseAnchor, summaryOf } from "./changes-page.ts";
import { feedPath } from "./feed-path.ts";

/** An entry names this many records. */
const MOST_RECORDS = 50;

/**
 * The day for which a feed without entries holds: Atom wants one, and a build has no clock. It is that of the last
 * release; before the first, that of the newest source.
 */
function dayOf({ releases: [last], dataset }: SiteData): string {
  const days = dataset.articles.flatMap(
    ({ published = "" }) => /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? [],
  );
  return last?.date ?? days.sort().at(-1) ?? "1970-01-01";
}

/** The releases as an Atom feed (RFC 4287), an entry for each that changed something; the same releases give the same bytes. */
export function changesFeed(
  { name, url, about }: Identity,
  data: SiteData,
  collection?: CollectionName,
): string {
  const releases = collection
    ? data.releases
        .map((release) => inCollection(release, collection))
        .filter(({ changes }) => changes.length > 0)
    : data.releases;
  const title = collection ? `${name}: ${COLLECTION_WORDS[collection].title.toLowerCase()}` : name;
  const page = `${url}/changes/`;
  const self = escapeHtml(`${url}/${feedPath(collection)}`);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${self}</id>
<title>${escapeHtml(title)}, changes</title>
<updated>${moment(releases[0]?.date ?? dayOf(data))}</updated>
<author><name>${escapeHtml(about.creator ?? name)}</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${escapeHtml(page)}"/>
${releases.map((release) => entry(release, page, data)).join("")}</feed>
`;
}

function entry(release: ReleaseChanges, page: string, data: SiteData): string {
  const address = escapeHtml(`${page}#${releaseAnchor(release.version)}`);
  return `<entry>
<id>${address}</id>
<title>Version ${escapeHtml(release.version)}</title>
<updated>${moment(release.date)}</updated>
<link rel="alternate" type="text/html" href="${address}"/>
<summary>${escapeHtml(summaryOf(release))}</summary>
<content type="html">${escapeHtml(contentOf(release, page, data))}</content>
</entry>
`;
}

function contentOf({ changes }: ReleaseChanges, page: string, data: SiteData): string {
  const items = [...Map.groupBy(changes, ({ record }) => record)]
    .slice(0, MOST_RECORDS)
    .map(([id, changes]) => {
      const name = escapeHtml(nameOf(id, data));
      const link = data.get(id) ? `<a href="${escapeHtml(new URL(`/${id}/`, page).href)}">${name}</a>` : name;
      return `<li>${link}: ${escapeHtml(changeWords(changes))}</li>`;
    });
  return `<ul>${items.join("")}</ul>`;
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
