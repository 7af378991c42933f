import {
  BOUNDARY_NOTE,
  figureHtml,
  MAP_CREDIT,
  map,
  mapData,
  mapTable,
  network,
  networkData,
  networkTable,
  type Records,
  type Table,
  tableHtml,
  timeline,
  timelineData,
  timelineRows,
  timelineTable,
} from "@org/defense-pact-figures";
import { type Child, type Html, html, trusted } from "../html/html.ts";
import { pageOf } from "../words/names.ts";

/** The width of the drawings: a phone, and the widest column of a page. */
const NARROW = 340;
const WIDE = 1120;

/** A drawing of a page, with its files. */
interface Drawing {
  readonly id: string;
  readonly title: string;
  readonly figure: string;
  /** The path of its files without the extension. */
  readonly file: string;
}

/** A page that shows the whole dataset in one way. */
export interface FigurePage {
  readonly title: string;
  readonly about: string;
  readonly drawings: readonly Drawing[];
  readonly notes: readonly string[];
  readonly table: Table;
  readonly csv: string;
}

/** The map: on narrow screens the region that the records are about comes first, on wide ones the world. */
export function mapPage(records: Records): FigurePage {
  const both = (view: "world" | "region") => ({
    narrow: map(records, { view, width: NARROW }),
    wide: map(records, { view, width: WIDE }),
  });
  return {
    title: "Map",
    about:
      "Agreements join their parties; pledges run from giver to recipient, as wide as the square root of their amount.",
    drawings: [
      { id: "region", title: "Region", figure: figureHtml(both("region")), file: "map/region" },
      { id: "world", title: "World", figure: figureHtml(both("world")), file: "map/world" },
    ],
    notes: [BOUNDARY_NOTE, MAP_CREDIT],
    table: mapTable(mapData(records)),
    csv: "map/map.csv",
  };
}

/** The timeline: rows of text on narrow screens, one axis on wide ones. */
export function timelinePage(records: Records): FigurePage {
  const figure = figureHtml({
    narrow: timelineRows(records, { link: pageOf }),
    wide: timeline(records, { width: WIDE }),
  });
  return {
    title: "Timeline",
    about:
      "What was signed, promised, done and said, and how sure the dates are: a bar is a date known only within its length.",
    drawings: [{ id: "axis", title: "All in order", figure, file: "timeline/timeline" }],
    notes: [],
    table: timelineTable(timelineData(records)),
    csv: "timeline/timeline.csv",
  };
}

/** The network: a list with arcs on narrow screens, rings on wide ones. */
export function networkPage(records: Records): FigurePage {
  const figure = figureHtml({
    narrow: network(records, { width: NARROW }),
    wide: network(records, { width: WIDE }),
  });
  return {
    title: "Network",
    about: "Which actors agreements and pledges join, by the number of steps from the one that has most.",
    drawings: [{ id: "rings", title: "By steps", figure, file: "network/network" }],
    notes: [],
    table: networkTable(networkData(records)),
    csv: "network/network.csv",
  };
}

/** The page of a figure: the drawings, each with its files, then the same as a table. */
export function figurePageHtml({ title, about, drawings, notes, table, csv }: FigurePage): Html {
  return html`<header class="record-head"><h1>${title}</h1><p class="finding">${about}</p></header>
${drawings.map(drawingHtml)}
${notes.map((note) => html`<p class="figure-note">${note}</p>`)}
<section aria-labelledby="table"><h2 id="table">As a table</h2><div class="scrolls" role="group" aria-label="${table.caption}" tabindex="0">${trusted(tableHtml(table, pageOf))}</div><p class="downloads">Download: <a href="/${csv}" download>CSV</a></p></section>`;
}

function drawingHtml({ id, title, figure, file }: Drawing): Child {
  return html`<section class="drawing" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${trusted(figure)}<p class="downloads">Download: <a href="/${file}.svg" download>SVG, light</a> · <a href="/${file}-dark.svg" download>SVG, dark</a></p></section>`;
}
