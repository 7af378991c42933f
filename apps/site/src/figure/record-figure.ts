import { headlineOf } from "@org/defense-pact-data/model";
import type { Agreement, DatasetRecord, Event, Pledge, Statement } from "@org/defense-pact-data/types";
import { figureHtml, stageTrack, statusTrack, timeline, timelineRows } from "@org/defense-pact-figures";
import { namersOf } from "../dataset/naming.ts";
import type { SiteData } from "../dataset/site-data.ts";
import { type Child, type Html, html, trusted } from "../html/html.ts";
import { linkTo, pageOf } from "../words/names.ts";
import { dateHtml } from "../words/values.ts";

/** A timeline of one record shows this many others at most. */
const MOST_DRAWN = 60;

/** The figure of a record's page: the track of a pledge or agreement, else the timeline of what names an actor or place. */
export function recordFigure(record: DatasetRecord, data: SiteData): Child {
  switch (record.type) {
    case "pledge":
      return track((width) => stageTrack(record, data.figures, { width }));
    case "agreement":
      return [track((width) => statusTrack(record, data.figures, { width })), partyActions(record, data)];
    case "actor":
    case "place":
      return timelineOfLinked(record, data);
    default:
      return undefined;
  }
}

function track(draw: (width: number) => string): Html {
  return trusted(figureHtml({ narrow: draw(340), wide: draw(760) }));
}

/** What each party did and when, as far as sources tell, with the date for which this holds. */
function partyActions(agreement: Agreement, data: SiteData): Html {
  const events = data.figures.eventsAbout(agreement.id);
  const rows = agreement.parties.map(({ actor, role }) => {
    const signed = agreement.signed && dateHtml(agreement.signed.date);
    const ratified = events.find(
      (event) => event.kind === "ratification" && event.participants?.some((one) => one.actor === actor),
    );
    const ratification = ratified
      ? html`<a href="${pageOf(ratified.id)}">${ratified.date ? dateHtml(ratified.date) : "undated"}</a>`
      : absent("no source for a ratification");
    return html`<tr><th scope="row">${linkTo(actor, data)}</th><td data-label="Role">${role}</td><td data-label="Signature">${signed || absent("no source for a signature")}</td><td data-label="Ratification">${ratification}</td></tr>`;
  });
  return html`<table class="register"><caption>Actions of the parties, as at ${dateHtml(agreement.statusAsOf)}</caption><thead><tr><th scope="col">Party</th><th scope="col">Role</th><th scope="col">Signature</th><th scope="col">Ratification</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function absent(words: string): Html {
  return html`<span class="absent">${words}</span>`;
}

type Dated = Agreement | Pledge | Event | Statement;

function timelineOfLinked({ id }: DatasetRecord, data: SiteData): Child {
  const linked = [...namersOf(id, data)].flatMap((one) => data.get(one) ?? []).filter(isDated);
  // An axis with one point on it says no more than the list below.
  if (linked.filter((one) => headlineOf(one).date !== undefined).length < 2) return undefined;
  const drawn = linked.slice(0, MOST_DRAWN);
  const source = [...drawn, ...namedBy(drawn, data)];
  return trusted(
    figureHtml({
      narrow: timelineRows(source, { link: pageOf, headingLevel: 3 }),
      wide: timeline(source, { width: 760 }),
    }),
  );
}

/** The records that others name, for their names: a figure looks up no more than it draws. */
function namedBy(records: readonly DatasetRecord[], data: SiteData): readonly DatasetRecord[] {
  const ids = new Set(records.flatMap(({ id }) => data.view.links(id).out.map(({ to }) => to)));
  for (const { id } of records) ids.delete(id);
  return [...ids]
    .flatMap((id) => data.get(id) ?? [])
    .filter(({ type }) => type === "actor" || type === "place");
}

function isDated(record: DatasetRecord): record is Dated {
  return ["agreement", "pledge", "event", "statement"].includes(record.type);
}
