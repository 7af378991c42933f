import { machineDate, sayDate } from "../dates/say-date.ts";
import { html, type Markup } from "../drawing/markup.ts";
import type { RecordSource } from "../records/records.ts";
import { type Link, safeHref } from "../table/table.ts";
import { sayMarkWord } from "./say-marks.ts";
import { isEmpty, NOTHING, UNDATED } from "./summary.ts";
import { timelineData } from "./timeline-data.ts";
import type { TimelineDataOptions, TimelineRow } from "./timeline-types.ts";

/** What to show, and where the records' pages are. */
export interface TimelineRowsOptions extends TimelineDataOptions {
  readonly link?: Link;
  /** The level of the groups' headings, 2 to 6; 3 when left out. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/** The timeline as HTML: an ordered list of dated rows for each group, for phones and readers without pictures. */
export function timelineRows(source: RecordSource, options: TimelineRowsOptions = {}): string {
  const data = timelineData(source, options);
  if (isEmpty(data)) return html("div", { class: "dp-rows" }, html("p", {}, NOTHING)).markup;
  const undated = data.undated.length === 0 ? [] : [{ heading: UNDATED, rows: data.undated }];
  const heading = `h${options.headingLevel ?? 3}`;
  const groups = [...data.groups, ...undated].map((group) =>
    html(
      "section",
      {},
      html(heading, {}, group.heading),
      html(
        "ol",
        {},
        group.rows.map((row) => rowHtml(row, options.link)),
      ),
    ),
  );
  return html("div", { class: "dp-rows" }, groups).markup;
}

function rowHtml(row: TimelineRow, link: Link | undefined): Markup {
  const href = safeHref(link?.(row.id));
  const label = row.records.length > 1 || href === undefined ? row.label : html("a", { href }, row.label);
  const several = row.records.length > 1 && manyLinks(row, link);
  const note = row.absent !== undefined && html("span", { class: "dp-note" }, row.absent);
  return html(
    "li",
    { "data-record": row.id },
    html("span", { class: "dp-when" }, whenHtml(row)),
    html("span", {}, label, several, note),
  );
}

function whenHtml(row: TimelineRow): readonly (Markup | string)[] {
  if (row.marks.length === 0) return ["no date"];
  return row.marks.flatMap((mark, index) => {
    const { date } = mark;
    const word = sayMarkWord(mark);
    const words = sayDate(date.edtf, { short: true });
    const machine = machineDate(date.edtf);
    const when = machine === undefined ? words : html("time", { datetime: machine }, words);
    return [index === 0 ? "" : "; ", word === "" ? "" : `${word} `, when];
  });
}

function manyLinks(row: TimelineRow, link: Link | undefined): Markup | undefined {
  const links = row.records.flatMap((id) => safeHref(link?.(id)) ?? []);
  if (links.length === 0) return undefined;
  return html(
    "span",
    { class: "dp-note" },
    links.flatMap((href, index) => [
      index === 0 ? "" : " ",
      html("a", { href, "aria-label": `${row.label}, number ${index + 1}` }, String(index + 1)),
    ]),
  );
}
