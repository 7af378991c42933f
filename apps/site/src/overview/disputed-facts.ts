import { resolutionFor } from "@org/defense-pact-data/claims";
import { COLLECTION_NAMES, headlineOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";
import { type Html, html, join } from "../html/html.ts";
import { disagreementId } from "../record/disagreements.ts";
import { plain } from "../record/plain.ts";
import { Reader } from "../record/reader.ts";
import { pageOf } from "../words/names.ts";
import { count, uncapital } from "../words/say.ts";

/** The overview shows this many; each record's page has its own. */
const MOST_SHOWN = 8;

/** A field of a record on which sources say different things. */
interface DisputedFact {
  readonly record: DatasetRecord;
  readonly path: string;
}

/** Every fact on which sources disagree, in the order of records. */
export function disputedFacts(data: SiteData): readonly DisputedFact[] {
  return COLLECTION_NAMES.flatMap((name) =>
    data
      .list(name)
      .flatMap((record: DatasetRecord) => (record.resolutions ?? []).map(({ path }) => ({ record, path }))),
  );
}

/** What was chosen and what was not, each a link to who says so. */
export function disputedList(facts: readonly DisputedFact[], data: SiteData): Html {
  const more = facts.length - MOST_SHOWN;
  return html`<ul class="records">${facts.slice(0, MOST_SHOWN).map((fact) => disputedLine(fact, data))}</ul>${
    more > 0 && html`<p class="quiet">and ${count(more, "more fact")}, each on the page of its record</p>`
  }`;
}

function disputedLine({ record, path }: DisputedFact, data: SiteData): Html {
  const reader = new Reader(record, data);
  const resolution = resolutionFor(record, path);
  const say = (value: unknown) => plain(reader.say(path, value));
  const rejected = (resolution?.rejected ?? []).map(say);
  return html`<li><a href="${pageOf(record.id)}#${disagreementId(path)}">${headlineOf(record).title}: ${uncapital(reader.label(path))}</a><br><span class="quiet">${say(resolution?.chosen)}; another source: ${join(rejected, "; ")}</span></li>`;
}
