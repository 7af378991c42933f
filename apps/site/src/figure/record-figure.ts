import { headlineOf } from "@org/defense-pact-data/model";
import type { Agreement, DatasetRecord, Event, Pledge, Statement } from "@org/defense-pact-data/types";
import {
  type DrawingOptions,
  figureHtml,
  stageTrack,
  stageTrackData,
  statusTrack,
  statusTrackData,
  type Table,
  tableHtml,
  timeline,
  timelineData,
  timelineRows,
  timelineTable,
  trackTable,
} from "@org/defense-pact-figures";
import { namersOf } from "../dataset/naming.ts";
import type { SiteData } from "../dataset/site-data.ts";
import { type Child, html, trusted } from "../html/html.ts";
import type { Identity } from "../identity.ts";
import { pageOf } from "../words/names.ts";
import { figureLinks } from "./figure-links.ts";
import { NARROW } from "./figures.ts";
import { partyActions } from "./party-actions.ts";

/** A timeline of one record shows this many others at most. */
const MOST_DRAWN = 60;

/** A record's figure is laid out for this width where there is room. */
export const RECORD_WIDTH = 760;

/** The figure of one record: how it is drawn, what stands in its place on narrow screens, and its data. */
export interface RecordFigure {
  readonly draw: (options: DrawingOptions) => string;
  readonly narrow: () => string;
  readonly table: () => Table;
}

/** The figure of a record: the track of a pledge or agreement, else the timeline of what names an actor or place. */
export function figureOf(record: DatasetRecord, data: SiteData): RecordFigure | undefined {
  switch (record.type) {
    case "pledge":
      return track(
        (options) => stageTrack(record, data.figures, options),
        () => trackTable(stageTrackData(record, data.figures)),
      );
    case "agreement":
      return track(
        (options) => statusTrack(record, data.figures, options),
        () => trackTable(statusTrackData(record, data.figures)),
      );
    case "actor":
    case "place":
      return timelineOfLinked(record, data);
    default:
      return undefined;
  }
}

function track(draw: RecordFigure["draw"], table: RecordFigure["table"]): RecordFigure {
  return { draw, narrow: () => draw({ width: NARROW }), table };
}

/** The figure as it stands in the record's page, with its table, its files and what embeds it. */
export function recordFigure(record: DatasetRecord, data: SiteData, identity: Identity): Child {
  const figure = figureOf(record, data);
  if (!figure) return undefined;
  const links = figureLinks({
    embed: record.id,
    title: headlineOf(record).title,
    files: [
      [`${record.id}.figure.svg`, "SVG"],
      [`${record.id}.figure.csv`, "CSV"],
    ],
    drawn: `${record.id}.figure.svg`,
    height: 420,
    identity,
  });
  return [
    trusted(recordFigureHtml(figure)),
    html`${links}`,
    record.type === "agreement" && partyActions(record, data),
  ];
}

/** The drawing for any width, with its table beneath. */
export function recordFigureHtml({ draw, narrow, table }: RecordFigure): string {
  return figureHtml({
    narrow: narrow(),
    wide: draw({ width: RECORD_WIDTH }),
    table: tableHtml(table(), pageOf),
  });
}

type Dated = Agreement | Pledge | Event | Statement;

function timelineOfLinked({ id }: DatasetRecord, data: SiteData): RecordFigure | undefined {
  const linked = [...namersOf(id, data)].flatMap((one) => data.get(one) ?? []).filter(isDated);
  // An axis with one point on it says no more than the list below.
  if (linked.filter((one) => headlineOf(one).date !== undefined).length < 2) return undefined;
  const drawn = linked.slice(0, MOST_DRAWN);
  const source = [...drawn, ...namedBy(drawn, data)];
  return {
    draw: (options) => timeline(source, options),
    narrow: () => timelineRows(source, { link: pageOf, headingLevel: 3 }),
    table: () => timelineTable(timelineData(source)),
  };
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
