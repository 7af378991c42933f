import {
  mapData,
  mapTable,
  networkData,
  networkTable,
  tableCsv,
  timelineData,
  timelineTable,
} from "@org/defense-pact-figures";
import type { SiteData } from "../dataset/site-data.ts";
import { FIGURES } from "../figure/figures.ts";
import { shownRecords } from "../figure/shown-records.ts";
import type { SiteFile } from "./site-files.ts";

/** Each figure as a picture that stands alone, and its data as a table. */
export function* figureFiles(data: SiteData): Generator<SiteFile> {
  for (const { file, width, draw } of FIGURES) {
    yield { path: `${file}.svg`, write: () => draw(shownRecords(data).records, { width, theme: "light" }) };
    yield {
      path: `${file}-dark.svg`,
      write: () => draw(shownRecords(data).records, { width, theme: "dark" }),
    };
  }
  yield { path: "map/map.csv", write: () => tableCsv(mapTable(mapData(data.figures))) };
  yield { path: "timeline/timeline.csv", write: () => tableCsv(timelineTable(timelineData(data.figures))) };
  yield { path: "network/network.csv", write: () => tableCsv(networkTable(networkData(data.figures))) };
}
