import { type CollectionName, collectionOfId, headlineOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { sayDate } from "@org/defense-pact-figures";
import { isEvidence } from "../dataset/naming.ts";
import type { SiteData } from "../dataset/site-data.ts";
import { type Child, type Html, html } from "../html/html.ts";
import { COLLECTION_WORDS } from "../words/collections.ts";
import { pageOf } from "../words/names.ts";
import { capital, count } from "../words/say.ts";
import { sayTerm } from "../words/vocabulary.ts";

/** A page lists this many records of one sort; `/v1/{collection}/{slug}/links` of the API tells of more. */
export const MOST_LINKED = 100;

/** What the records are to the one whose page it is, by collection and field. */
const RELATIONS: Readonly<Record<string, string>> = {
  "agreements /parties/actor": "Agreements it belongs to",
  "agreements /signatories/person": "Agreements signed",
  "agreements /signatories/onBehalfOf": "Agreements signed in its name",
  "agreements /signed/place": "Agreements signed here",
  "agreements /relations/target": "Agreements that refer to it",
  "pledges /by": "Pledges given",
  "pledges /to/target": "Pledges received",
  "pledges /announcedBy": "Pledges announced",
  "pledges /under": "Pledges made under it",
  "pledges /restates": "Repeated by",
  "pledges /possiblySameAs/target": "Possibly the same",
  "pledges /distinctFrom/target": "Looks alike, but is another",
  "pledges /stages/event": "Pledges that moved with it",
  "events /participants/actor": "Events it took part in",
  "events /about": "Events about it",
  "events /place": "Events here",
  "events /partOf": "Events within it",
  "statements /speaker": "Statements",
  "statements /onBehalfOf": "Statements made in its name",
  "statements /to": "Statements addressed to it",
  "statements /about": "Statements about it",
  "statements /occasion": "Statements made at it",
  "actors /posts/org": "People who hold or held office",
  "actors /memberOf": "Members",
  "actors /ledBy/actor": "Missions and coalitions it leads",
  "actors /contributors": "Missions and coalitions it contributes to",
  "actors /area": "Missions and coalitions that act here",
  "actors /authorisedBy": "Missions it authorised",
  "places /country": "Places in it",
  "places /within": "Places within it",
  "places /host": "Facilities it hosts",
  "places /users": "Facilities it uses",
  "articles /publisher": "Articles it published",
  "articles /upstream": "Articles taken from it",
  "articles /blocks/upstream": "Articles with a part supplied by it",
  "articles /partOf": "Parts",
};

/** Records that stand in one relation to another. */
export interface LinkedGroup {
  readonly title: string;
  readonly collection: CollectionName;
  readonly records: readonly DatasetRecord[];
}

/** What names a record, by relation, in the order above; what only cites it as evidence is left out. */
export function linkedGroups(id: string, data: SiteData): readonly LinkedGroup[] {
  const groups = new Map<string, Set<string>>();
  for (const { from, field } of data.view.links(id).in) {
    if (isEvidence(field)) continue;
    const key = `${collectionOfId(from)} ${field}`;
    groups.set(key, (groups.get(key) ?? new Set()).add(from));
  }
  const order = Object.keys(RELATIONS);
  return [...groups]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([key, ids]) => ({
      title: RELATIONS[key] ?? COLLECTION_WORDS[key.split(" ")[0] as CollectionName].title,
      collection: key.split(" ")[0] as CollectionName,
      records: [...ids].flatMap((one) => data.get(one) ?? []),
    }));
}

/** The lists of the records that name this one. */
export function linkedRecords(id: string, data: SiteData): Child {
  return linkedGroups(id, data).map(groupHtml);
}

function groupHtml({ title, collection, records }: LinkedGroup): Html {
  const more = records.length - MOST_LINKED;
  return html`<h3>${title}</h3><ul class="records">${records.slice(0, MOST_LINKED).map(recordLine)}</ul>${
    more > 0 &&
    html`<p class="quiet">and ${count(more, `more ${COLLECTION_WORDS[collection].one}`, `more ${COLLECTION_WORDS[collection].title.toLowerCase()}`)}: see <a href="/${collection}/">all ${COLLECTION_WORDS[collection].title.toLowerCase()}</a></p>`
  }`;
}

/** A record in a list: its name, and its kind, status and date in quiet. */
export function recordLine(record: DatasetRecord): Html {
  const { title, kind, status, date } = headlineOf(record);
  const words = [
    kind && sayTerm(kind),
    status && sayTerm(status),
    date && sayDate(date, { short: true }),
  ].filter(Boolean);
  return html`<li><a href="${pageOf(record.id)}">${title}</a> <span class="quiet">${capital(words.join(", "))}</span></li>`;
}
