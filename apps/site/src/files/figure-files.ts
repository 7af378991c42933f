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
import { figuresOf, type SiteFigure, WIDE } from "../figure/figures.ts";
import { shownRecords } from "../figure/shown-records.ts";
import type { Identity } from "../identity.ts";
import { cardOf, pngOf } from "./picture.ts";
import type { SiteFile } from "./site-files.ts";

/** Each figure as a picture that stands alone and says where it is from, and its data as a table. */
export function* figureFiles(data: SiteData, { name, url, about }: Identity): Generator<SiteFile> {
  const { records } = shownRecords(data);
  const footer = [`${name}, version ${data.version}, ${url}/`, about.licence && "CC BY 4.0"]
    .filter(Boolean)
    .join(", ");
  const drawn = ({ draw, width, isInPage }: SiteFigure, theme: "light" | "dark") =>
    draw(records, { width, theme, ...(!isInPage && { footer }) });
  for (const figure of figuresOf(records)) {
    const { file, width, card } = figure;
    yield { path: `${file}.svg`, write: () => drawn(figure, "light") };
    yield { path: `${file}-dark.svg`, write: () => drawn(figure, "dark") };
    if (width >= WIDE)
      yield {
        path: `${file}.png`,
        write: () => pngOf(figure.draw(records, { width, theme: "light", footer })),
      };
    if (card)
      yield {
        path: card.path,
        write: () => cardOf(card.title, figure.draw(records, { width: 900, theme: "light" })),
      };
  }
  yield { path: "map/map.csv", write: () => tableCsv(mapTable(mapData(data.figures))) };
  yield { path: "timeline/timeline.csv", write: () => tableCsv(timelineTable(timelineData(data.figures))) };
  yield { path: "network/network.csv", write: () => tableCsv(networkTable(networkData(data.figures))) };
}
