import {
  BOUNDARY_NOTE,
  figureHtml,
  MAP_CREDIT,
  mapData,
  mapTable,
  network,
  networkData,
  networkTable,
  timeline,
  timelineData,
  timelineRows,
  timelineTable,
} from "@org/defense-pact-figures";
import type { SiteData } from "../dataset/site-data.ts";
import { type Child, type Html, html, trusted } from "../html/html.ts";
import type { Identity } from "../identity.ts";
import { pageOf } from "../words/names.ts";
import { count } from "../words/say.ts";
import { figureLinks } from "./figure-links.ts";
import { mapsOf, NARROW, WIDE } from "./figures.ts";
import { mapPicture } from "./map-picture.ts";
import { type Readable, readableTable } from "./readable-table.ts";
import type { ShownRecords } from "./shown-records.ts";

/** A drawing of a page, with its files. */
export interface Drawing {
  readonly id: string;
  readonly title: string;
  readonly figure: string;
  /** The path of its files without the extension. */
  readonly file: string;
  /** How high it stands where another page embeds it. */
  readonly height: number;
}

/** A page that shows the whole dataset in one way. */
export interface FigurePage {
  readonly title: string;
  readonly about: string;
  readonly drawings: readonly Drawing[];
  readonly notes: readonly string[];
  /** Said where not everything is drawn. */
  readonly cut?: string;
  readonly data: Readable;
  readonly csv: string;
}

/**
 * The map: the regions that the records are about, then the world. They are pictures that are fetched for the reader's
 * screen: drawn into the page, in each width, they would be more than a page should weigh.
 */
export function mapPage({ records, note }: ShownRecords): FigurePage {
  return {
    title: "Map",
    about:
      "Agreements join their parties; pledges run from giver to recipient, as wide as the square root of their amount.",
    drawings: mapsOf(records).map((drawn, index) => ({
      id: drawn.id,
      title: drawn.title,
      figure: mapPicture(records, drawn, { isFirst: index === 0 }).markup,
      file: `map/${drawn.id}`,
      height: 620,
    })),
    notes: [BOUNDARY_NOTE, MAP_CREDIT],
    ...(note && { cut: note }),
    data: {
      table: mapTable(mapData(records)),
      leftOut: [
        ...["from_longitude", "from_latitude", "to_longitude", "to_latitude"],
        ...["amount", "unit", "bound", "stage_stated_by"],
      ],
    },
    csv: "map/map.csv",
  };
}

/** The timeline: rows of text on narrow screens, one axis on wide ones. */
export function timelinePage({ records, note }: ShownRecords): FigurePage {
  const figure = figureHtml({
    narrow: timelineRows(records, { link: pageOf }),
    wide: timeline(records, { width: WIDE }),
  });
  return {
    title: "Timeline",
    about:
      "What was signed, promised, done and said, and how sure the dates are: a bar is a date known only within its length.",
    drawings: [{ id: "axis", title: "All in order", figure, file: "timeline/timeline", height: 760 }],
    notes: [],
    ...(note && { cut: note }),
    data: { table: timelineTable(timelineData(records)), leftOut: ["label", "earliest", "latest"] },
    csv: "timeline/timeline.csv",
  };
}

/** The network: a list with arcs on narrow screens, rings on wide ones. */
export function networkPage({ records, note }: ShownRecords): FigurePage {
  const figure = figureHtml({
    narrow: network(records, { width: NARROW }),
    wide: network(records, { width: WIDE }),
  });
  return {
    title: "Network",
    about: "Which actors agreements and pledges join, by the number of steps from the one that has most.",
    drawings: [{ id: "rings", title: "By steps", figure, file: "network/network", height: 480 }],
    notes: [],
    ...(note && { cut: note }),
    data: { table: networkTable(networkData(records)), leftOut: ["from_label", "to_label"] },
    csv: "network/network.csv",
  };
}

/**
 * The page of a figure: the drawings, each with its files, then the same as a table. It is laid out when it is opened: closed, it
 * takes a third from the time that a phone needs for the page.
 */
export function figurePageHtml(page: FigurePage, site: SiteData, identity: Identity): Html {
  const { title, about, drawings, notes, cut, data } = page;
  return html`<header class="record-head"><h1>${title}</h1><p class="finding">${about}</p>${cut && html`<p>${cut}</p>`}</header>
${drawings.map((drawing) => drawingHtml(drawing, page, identity))}
${notes.length > 0 && html`<section aria-labelledby="notes"><h2 id="notes">Boundaries</h2>${notes.map((note) => html`<p class="figure-note">${note}</p>`)}</section>`}
<section aria-labelledby="table"><h2 id="table">As a table</h2><details><summary>${count(data.table.rows.length, "row")}</summary><div class="scrolls" role="group" aria-label="${data.table.caption}" tabindex="0">${readableTable(data, site)}</div></details></section>`;
}

function drawingHtml(
  { id, title, figure, file, height }: Drawing,
  page: FigurePage,
  identity: Identity,
): Child {
  const links = figureLinks({
    embed: file,
    title: `${page.title}: ${title.toLowerCase()}`,
    files: [
      [`${file}.svg`, "SVG, light"],
      [`${file}-dark.svg`, "SVG, dark"],
      [`${file}.png`, "PNG"],
      [page.csv, "CSV"],
    ],
    height,
    identity,
  });
  return html`<section class="drawing" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${trusted(figure)}${links}</section>`;
}
